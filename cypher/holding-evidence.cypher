UNWIND $rows AS row
MATCH (:Entity {id: row.source})-[holds:HOLDS]->(:Entity {id: row.target})
RETURN row.index AS index, holds.evidence AS evidence, holds.spans AS spans;
