UNWIND $rows AS row
MATCH (:Entity {id: row.source})<-[:ISSUED_BY]-(document:Document)-[mentions:MENTIONS]->(:Entity {id: row.target})
WITH row, mentions, document
ORDER BY document.id
RETURN row.index AS index, mentions.passages AS evidence, mentions.spans AS spans;
