UNWIND $rows AS row
MATCH (activity:Activity {id: row.activity}), (body:Entity {id: row.body})
CREATE (activity)-[:BY]->(body);
