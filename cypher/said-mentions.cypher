MATCH (:Document {id: $document})-[mentions:MENTIONS]->(entity:Entity)
UNWIND mentions.surfaces AS surface
RETURN entity.id AS entity, surface, count(*) AS count;
