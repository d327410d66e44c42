UNWIND $rows AS row
MATCH (activity:Activity {id: row.activity}), (passage:Passage {id: row.passage})
CREATE (activity)-[:EVIDENCED_BY {start: row.start, end: row.end}]->(passage);
