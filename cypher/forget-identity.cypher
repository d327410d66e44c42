UNWIND $keys AS key
MATCH (identity:Identity {id: key})
DELETE identity;
