UPDATE judgement
SET until = :at
WHERE until IS NULL AND (("left" = :left AND "right" = :right) OR ("left" = :right AND "right" = :left));
