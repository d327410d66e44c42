CREATE (judgement:Judgement)
SET judgement = $properties, judgement.n = COUNT { (:Judgement) };
