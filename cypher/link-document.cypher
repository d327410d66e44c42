UNWIND $rows AS row
MATCH (document:Document {id: $document}), (entity:Entity {id: row.entity})
CREATE (document)-[:$(row.relation)]->(entity);
