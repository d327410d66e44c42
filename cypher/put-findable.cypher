UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (findable:Findable {entity: row.entity})
SET findable = row
MERGE (findable)-[:FINDS]->(entity);
