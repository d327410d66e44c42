SELECT "left", "right", judgement, reason, at
FROM judgement
WHERE ("left" = :id OR "right" = :id) AND until IS NULL
ORDER BY n DESC;
