MATCH (:Document {id: $document})-[:CLAIMS]->(entity:Entity)
RETURN entity.id AS entity;
