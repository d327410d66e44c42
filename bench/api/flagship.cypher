// The flagship query as one statement, written by hand: cities, their congress, what it enacted, and where that is written.
MATCH (place:Place)
WHERE place.level = 'PREFECTURE' AND place.mentions > 0
WITH place ORDER BY place.code, place.id LIMIT 100
MATCH (congress:Entity {id: 'body/' + place.name + '人民代表大会'})
CALL (congress) {
  UNWIND [congress.id, congress.id + '常务委员会'] AS id
  MATCH (body:Entity {id: id})-[act:ENACTED {status: 'DONE'}]->(regulation:Entity)
  WITH body, act, regulation ORDER BY regulation.name, regulation.id
  WITH count(*) AS totalCount, collect({body: body, act: act, regulation: regulation})[..50] AS rows
  UNWIND rows AS row
  CALL (row) {
    UNWIND range(0, size(row.act.evidence) - 1) AS i
    MATCH (passage:Passage {id: row.act.evidence[i]})-[:IN]->(document:Document)
    WITH passage, document, row.act.spans[2 * i] AS start, row.act.spans[2 * i + 1] AS end
    RETURN collect({
      sentence: passage.sentence, quote: substring(passage.sentence, start - passage.start, end - start),
      start: start, end: end, document: {title: document.title}
    }) AS evidence
  }
  RETURN totalCount, collect({
    action: row.act.action, status: row.act.status, years: row.act.years,
    node: {title: row.regulation.name, kind: row.regulation.kind}, body: {name: row.body.name}, evidence: evidence
  }) AS edges
}
RETURN place.name AS name, congress.name AS congress, totalCount, edges
