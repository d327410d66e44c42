MATCH (activity:Activity {document: $document})
WHERE activity.action IS NOT NULL
UNWIND activity.actors AS body
UNWIND [id IN activity.about WHERE id STARTS WITH 'regulation/'] AS regulation
RETURN DISTINCT body, regulation, activity.action AS action, activity.status AS status;
