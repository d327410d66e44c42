// The lines as RelationKind of the public contract describes them, for each node and relation the strongest ones.
UNWIND range(0, size($nodes) - 1) AS index
MATCH (node:Entity {id: $nodes[index]})
CALL (node) {
  MATCH (node)-[line:ENACTED|AMENDED|REPEALED|REVIEWED|APPROVED|RESEARCHED|INSPECTED|IMPLEMENTED
    |ACTED_ON|HOLDS|PART_OF|OF|IN|HELD]->(other:Entity)
  WHERE type(line) IN $relations
  WITH other, type(line) AS relation, line, CASE type(line) WHEN 'HELD' THEN endNode(line) ELSE startNode(line) END AS lower
  RETURN other, relation, collect(coalesce(line.years, line.asOf, [])) AS years,
    sum(coalesce(size(line.evidence), CASE WHEN lower.mentions > 1 THEN lower.mentions ELSE 1 END)) AS weight
  UNION ALL
  MATCH (node)<-[:BY]-(activity:Activity)-[:ABOUT]->(other:Project)
  WHERE 'CARRIED_OUT' IN $relations
  WITH DISTINCT other, activity
  RETURN other, 'CARRIED_OUT' AS relation, collect([activity.year]) AS years, count(*) AS weight
  UNION ALL
  MATCH (node)<-[:ISSUED_BY]-(:Document)-[mentions:MENTIONS]->(other:Entity)
  WHERE 'MENTIONS' IN $relations AND other <> node
  RETURN other, 'MENTIONS' AS relation, [] AS years, sum(size(mentions.passages)) AS weight
}
WITH index, node, other, relation, weight, years
ORDER BY weight DESC, other.id
WITH index, node, relation, collect({target: other.id, weight: weight, years: years})[..$first] AS strongest
UNWIND strongest AS edge
RETURN index, node.id AS source, edge.target AS target, relation, edge.weight AS weight, edge.years AS years;
