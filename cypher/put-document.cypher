MERGE (document:Document {id: $document})
SET document = $properties;
