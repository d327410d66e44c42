UNWIND $keys AS key
MATCH (:Entity {id: key.person})-[holds:HOLDS]->(:Entity {id: key.office})
DELETE holds;
