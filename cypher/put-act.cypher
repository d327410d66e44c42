UNWIND $rows AS row
MATCH (body:Entity {id: row.body}), (regulation:Entity {id: row.regulation})
MERGE (body)-[act:$(row.relation) {status: row.status}]->(regulation)
SET act = row.properties, act.confidence = toFloat(row.properties.confidence);
