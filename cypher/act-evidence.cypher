UNWIND $rows AS row
MATCH (:Entity {id: row.source})-[act:ENACTED|AMENDED|REPEALED|REVIEWED|APPROVED|RESEARCHED|INSPECTED|IMPLEMENTED
    |ACTED_ON]->(:Entity {id: row.target})
WHERE type(act) = row.relation
RETURN row.index AS index, act.evidence AS evidence, act.spans AS spans;
