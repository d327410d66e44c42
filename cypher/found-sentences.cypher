CALL db.index.fulltext.queryNodes('sentences', $match) YIELD node
WITH node
WHERE node.seat > $seat OR node.seat = $seat AND node.start > $start
WITH node
ORDER BY node.seat, node.start
LIMIT $limit
MATCH (node)-[:IN]->(document:Document)
RETURN node.seat AS seat, node.start AS start, document.id AS document, node.id AS passage, node.end AS end,
  coalesce(node.written, node.sentence) AS written,
  COLLECT {
    MATCH (document)-[mentions:MENTIONS]->(entity:Entity)
    WHERE node.id IN mentions.passages
    UNWIND range(0, size(mentions.passages) - 1) AS i
    WITH entity, mentions, i
    WHERE mentions.passages[i] = node.id
    RETURN {entity: entity.id, start: mentions.spans[2 * i], end: mentions.spans[2 * i + 1]}
  } AS mentions
ORDER BY seat, start;
