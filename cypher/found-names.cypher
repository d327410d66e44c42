CALL db.index.fulltext.queryNodes('names', $match) YIELD node
MATCH (node)-[:FINDS]->(entity:Entity)
WHERE ($labels IS NULL OR any(label IN labels(entity) WHERE label IN $labels))
  AND ($mentioned IS NULL OR (entity.mentions > 0) = $mentioned)
  AND ($after IS NULL OR entity.mentions < $mentions OR entity.mentions = $mentions AND entity.id > $after)
RETURN entity.id AS entity, entity.mentions AS mentions, node.forms AS forms
ORDER BY mentions DESC, entity
LIMIT $limit;
