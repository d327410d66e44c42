// Counts first and in one order of ids: from here on this transaction alone changes these entities, and two that share
// some wait for each other without standing in each other's way.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.entity})
ON CREATE SET entity.mentions = 0, entity.related = 0
SET entity.mentions = entity.mentions + row.count
RETURN entity.id AS entity, entity.official AS official, entity.claimant AS claimant, entity.strength AS strength;
