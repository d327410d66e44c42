UNWIND $keys AS key
MATCH (document:Document {id: key})
RETURN key, document.text AS text;
