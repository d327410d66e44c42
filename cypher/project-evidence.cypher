UNWIND $rows AS row
MATCH (:Entity {id: row.source})<-[:BY]-(activity:Activity)-[:ABOUT]->(:Entity {id: row.target})
WITH row, activity
ORDER BY activity.document, activity.start, activity.id
RETURN row.index AS index, activity.evidence AS evidence, activity.spans AS spans;
