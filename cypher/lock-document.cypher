// Whoever reads the same report at the same time waits here.
MERGE (document:Document {id: $document})
SET document.reading = true
RETURN document.source IS NOT NULL AS known;
