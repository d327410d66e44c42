UNWIND $keys AS key
MATCH (judgement:Judgement)
WHERE judgement.left = key OR judgement.right = key
WITH key, judgement
ORDER BY judgement.at DESC, judgement.left, judgement.right
RETURN key, properties(judgement) AS properties;
