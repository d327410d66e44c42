MATCH (:Document {id: $document})-[:CLAIMS]->(person:Person)-[holds:HOLDS]->(office:Office)
WHERE any(passage IN holds.evidence WHERE passage STARTS WITH $passages)
RETURN office.id AS office, person.id AS person;
