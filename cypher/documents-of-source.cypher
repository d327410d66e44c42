UNWIND $keys AS key
MATCH (document:Document {source: key})
RETURN key, document.id AS id
ORDER BY id;
