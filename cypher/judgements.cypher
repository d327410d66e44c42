MATCH (judgement:Judgement)
WHERE judgement.until IS NULL
WITH judgement
ORDER BY judgement.left, judgement.right
RETURN properties(judgement) AS properties;
