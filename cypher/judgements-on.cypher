UNWIND $keys AS key
MATCH (judgement:Judgement)
WHERE (judgement.left = key OR judgement.right = key) AND judgement.until IS NULL
WITH key, judgement
ORDER BY judgement.n DESC
RETURN key, properties(judgement) AS properties;
