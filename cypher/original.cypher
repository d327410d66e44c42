UNWIND $keys AS key
MATCH (document:Document {id: key})
WHERE document.original IS NOT NULL
RETURN key, document.original AS record;
