UNWIND $keys AS key
MATCH (:Entity {id: key.body})<-[:BY]-(activity:Activity)-[:ABOUT]->(:Entity {id: key.regulation})
WHERE activity.action = key.action AND activity.status = key.status AND activity.document <> $document
RETURN key.body AS body, key.regulation AS regulation, key.action AS action, key.status AS status,
  properties(activity) AS activity;
