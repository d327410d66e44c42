MATCH (judgement:Judgement)
WITH judgement
ORDER BY judgement.left, judgement.right
RETURN properties(judgement) AS properties;
