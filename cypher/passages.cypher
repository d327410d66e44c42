UNWIND $keys AS key
MATCH (passage:Passage)-[:IN]->(:Document {id: key})
WITH key, passage
ORDER BY passage.start, passage.end, passage.id
RETURN key, properties(passage) AS properties;
