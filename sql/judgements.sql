SELECT "left", "right", judgement, reason, at FROM judgement ORDER BY "left", "right";
