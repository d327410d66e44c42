UNWIND $keys AS key
CALL (key) {
  MATCH (document:Document)-[:CLAIMS]->(:Entity {id: key})
  RETURN document
  UNION
  MATCH (document:Document)
  WHERE key IN document.renamed
  RETURN document
}
RETURN DISTINCT document.id AS document
ORDER BY document;
