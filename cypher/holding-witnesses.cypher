UNWIND $keys AS key
MATCH (:Entity {id: key.person})-[holds:HOLDS]->(:Entity {id: key.office})
RETURN key.office AS office, key.person AS person, properties(holds) AS holds;
