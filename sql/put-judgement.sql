INSERT INTO judgement ("left", "right", judgement, reason, at)
VALUES (:left, :right, :judgement, :reason, :at);
