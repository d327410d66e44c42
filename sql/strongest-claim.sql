SELECT record
FROM claim
WHERE entity = :entity
ORDER BY strength DESC, document
LIMIT 1;
