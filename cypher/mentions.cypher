UNWIND $keys AS key
MATCH (:Document {id: key})-[mentions:MENTIONS]->(entity:Entity)
UNWIND range(0, size(mentions.passages) - 1) AS i
WITH key, entity, mentions.passages[i] AS passage, mentions.surfaces[i] AS surface,
  mentions.spans[2 * i] AS start, mentions.spans[2 * i + 1] AS end
ORDER BY start, end, entity.id
RETURN key, {entity: entity.id, passage: passage, surface: surface, start: start, end: end} AS properties;
