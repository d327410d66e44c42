CREATE (judgement:Judgement)
SET judgement = $properties;
