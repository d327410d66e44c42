UNWIND $rows AS row
MATCH (activity:Activity {id: row.activity}), (entity:Entity {id: row.entity})
CREATE (activity)-[:ABOUT]->(entity);
