SELECT document FROM claim WHERE entity = :id
UNION
SELECT document FROM renamed WHERE said = :id
ORDER BY document;
