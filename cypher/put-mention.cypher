MATCH (document:Document {id: $document})
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (document)-[:MENTIONS {spans: row.spans, passages: row.passages, surfaces: row.surfaces}]->(entity);
