UNWIND $keys AS key
MATCH (:Document {id: key})-[:CLAIMS]->(person:Person)-[holds:HOLDS]->(office:Office)
WITH key, holds, office, person
ORDER BY office.id, person.id
RETURN key, properties(holds) AS properties;
