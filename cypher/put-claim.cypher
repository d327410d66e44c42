MATCH (document:Document {id: $document})
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (document)-[claims:CLAIMS]->(entity)
SET claims = row.claim, claims.strength = row.strength;
