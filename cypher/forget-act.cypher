UNWIND $keys AS key
MATCH (:Entity {id: key.body})-[act:ENACTED|AMENDED|REPEALED|REVIEWED|APPROVED|RESEARCHED|INSPECTED|IMPLEMENTED
    |ACTED_ON]->(:Entity {id: key.regulation})
WHERE act.action = key.action AND act.status = key.status
DELETE act;
