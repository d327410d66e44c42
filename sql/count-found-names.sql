SELECT count(*) AS count
FROM name_index
JOIN findable ON findable.n = name_index.rowid
WHERE name_index MATCH :match
  AND (:kinds IS NULL OR findable.kind IN (SELECT value FROM json_each(:kinds)))
  AND (:mentioned IS NULL OR (findable.mentions > 0) = :mentioned);
