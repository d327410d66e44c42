UNWIND $keys AS key
MATCH (:Document {id: key})-[claims:CLAIMS]->(entity:Entity)
WITH key, claims, entity
ORDER BY entity.id
RETURN key, claims {.*, id: entity.id} AS properties;
