// Names and the official list draw these lines: they are written wherever the lower end is spoken of.
UNWIND $rows AS row
MATCH (:Entity {id: row.entity})<-[mentions:MENTIONS]-(document:Document)
WITH row, mentions, document
ORDER BY document.id
WITH row, collect(mentions)[..row.first] AS some
UNWIND some AS mentions
RETURN row.index AS index, mentions.passages AS evidence, mentions.spans AS spans;
