UNWIND $rows AS row
MATCH (source:Entity {id: row.source}), (target:Entity {id: row.target})
MERGE (source)-[:$(row.relation)]->(target);
