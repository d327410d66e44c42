MATCH (judgement:Judgement)
WHERE judgement.left = $left AND judgement.right = $right OR judgement.left = $right AND judgement.right = $left
DELETE judgement;
