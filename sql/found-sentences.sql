SELECT
  found.seat, found.start, document.id AS document, passage.id AS passage, passage."end",
  coalesce(passage.written, passage.sentence) AS written
FROM (
  SELECT rowid >> 29 AS seat, rowid & 536870911 AS start
  FROM sentence_index
  WHERE sentence_index MATCH :match AND rowid > (:seat << 29 | :start)
  ORDER BY rowid
  LIMIT :limit
) AS found
JOIN document ON document.seat = found.seat
JOIN passage
  ON passage.document = document.id
  AND passage.id = 'passage/' || substr(document.id, 10) || '/' || found.start
ORDER BY found.seat, found.start;
