UNWIND $pairs AS pair
MATCH (body:Entity {id: pair.body})-[act:ENACTED|AMENDED|REPEALED|REVIEWED|APPROVED|RESEARCHED|INSPECTED|IMPLEMENTED
    |ACTED_ON]->(regulation:Entity {id: pair.regulation})
RETURN pair.body AS body, pair.regulation AS regulation, act.action AS action, act.status AS status;
