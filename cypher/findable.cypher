UNWIND $keys AS key
MATCH (entity:Entity {id: key})
OPTIONAL MATCH (findable:Findable {entity: key})
RETURN key, properties(entity) AS properties, findable.forms AS forms,
  COLLECT {
    MATCH (entity)-[called:CALLED]->(name:Name)
    WHERE name.text <> entity.name
    RETURN name.text ORDER BY called.count DESC, name.text
  } AS aliases;
