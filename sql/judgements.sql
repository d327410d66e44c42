SELECT "left", "right", judgement, reason, at
FROM judgement
WHERE until IS NULL
ORDER BY "left", "right";
