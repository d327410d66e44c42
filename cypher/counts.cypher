// Each part is a count that Neo4j keeps, or reads the documents only.
CALL () { MATCH (n:Place) RETURN 'PLACE' AS kind, count(n) AS count
  UNION ALL MATCH (n:Body) RETURN 'BODY' AS kind, count(n) AS count
  UNION ALL MATCH (n:Regulation) RETURN 'REGULATION' AS kind, count(n) AS count
  UNION ALL MATCH (n:Project) RETURN 'PROJECT' AS kind, count(n) AS count
  UNION ALL MATCH (n:Person) RETURN 'PERSON' AS kind, count(n) AS count
  UNION ALL MATCH (n:Office) RETURN 'OFFICE' AS kind, count(n) AS count
  UNION ALL MATCH (n:Meeting) RETURN 'MEETING' AS kind, count(n) AS count
  UNION ALL MATCH (n:Document) RETURN 'DOCUMENT' AS kind, count(n) AS count
  UNION ALL MATCH (n:Passage) RETURN 'PASSAGE' AS kind, count(n) AS count
  UNION ALL MATCH (n:Activity) RETURN 'ACTIVITY' AS kind, count(n) AS count
  UNION ALL MATCH (n:Document) RETURN 'MENTION' AS kind, sum(n.mentions) AS count
  UNION ALL MATCH ()-[r:HOLDS]->() RETURN 'HOLDING' AS kind, count(r) AS count
  UNION ALL MATCH ()-[r:ENACTED]->() RETURN 'ACT' AS kind, count(r) AS count
  UNION ALL MATCH ()-[r:AMENDED]->() RETURN 'ACT' AS kind, count(r) AS count
  UNION ALL MATCH ()-[r:REPEALED]->() RETURN 'ACT' AS kind, count(r) AS count
  UNION ALL MATCH ()-[r:REVIEWED]->() RETURN 'ACT' AS kind, count(r) AS count
  UNION ALL MATCH ()-[r:APPROVED]->() RETURN 'ACT' AS kind, count(r) AS count
  UNION ALL MATCH ()-[r:RESEARCHED]->() RETURN 'ACT' AS kind, count(r) AS count
  UNION ALL MATCH ()-[r:INSPECTED]->() RETURN 'ACT' AS kind, count(r) AS count
  UNION ALL MATCH ()-[r:IMPLEMENTED]->() RETURN 'ACT' AS kind, count(r) AS count
  UNION ALL MATCH ()-[r:ACTED_ON]->() RETURN 'ACT' AS kind, count(r) AS count
}
RETURN kind, sum(count) AS count;
