UNWIND $entities AS id
MATCH (entity:Entity {id: id})
WHERE entity.official IS NULL
DETACH DELETE entity;
