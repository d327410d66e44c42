UNWIND $keys AS key
MATCH (entity:Entity {id: key})
RETURN key, properties(entity) AS properties;
