SELECT "left", "right", judgement, reason, at
FROM judgement
WHERE "left" = :id OR "right" = :id
ORDER BY at DESC, "left", "right";
