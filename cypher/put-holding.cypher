UNWIND $rows AS row
MATCH (person:Entity {id: row.person}), (office:Entity {id: row.office})
MERGE (person)-[holds:HOLDS]->(office)
SET holds = row.properties;
