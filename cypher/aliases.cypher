UNWIND $keys AS key
MATCH (entity:Entity {id: key})-[called:CALLED]->(name:Name)
WHERE name.text <> entity.name
RETURN key, name.text AS surface
ORDER BY called.count DESC, surface;
