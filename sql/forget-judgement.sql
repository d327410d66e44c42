DELETE FROM judgement
WHERE ("left" = :left AND "right" = :right) OR ("left" = :right AND "right" = :left);
