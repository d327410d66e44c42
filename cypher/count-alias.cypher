UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (name:Name {text: row.surface})
MERGE (entity)-[called:CALLED]->(name)
ON CREATE SET called.count = 0
SET called.count = called.count + row.count;
