MATCH (document:Document {id: $document})
SET document.original = $record, document.renamed = $renamed;
