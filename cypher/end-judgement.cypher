MATCH (judgement:Judgement)
WHERE judgement.until IS NULL
  AND (judgement.left = $left AND judgement.right = $right OR judgement.left = $right AND judgement.right = $left)
SET judgement.until = $at;
