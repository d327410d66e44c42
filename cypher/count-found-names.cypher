CALL db.index.fulltext.queryNodes('names', $match) YIELD node
MATCH (node)-[:FINDS]->(entity:Entity)
WHERE ($labels IS NULL OR any(label IN labels(entity) WHERE label IN $labels))
  AND ($mentioned IS NULL OR (entity.mentions > 0) = $mentioned)
RETURN count(*) AS count;
