MATCH (document:Document {seat: $seat})
WHERE document.id <> $document
RETURN document.id AS document;
