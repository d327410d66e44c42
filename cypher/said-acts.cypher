// The index is one on three properties, and is used where something is said of each.
MATCH (activity:Activity {document: $document})
WHERE activity.start IS NOT NULL AND activity.id IS NOT NULL AND activity.action IS NOT NULL
UNWIND activity.actors AS body
UNWIND [id IN activity.about WHERE id STARTS WITH 'regulation/'] AS regulation
RETURN DISTINCT body, regulation, activity.action AS action, activity.status AS status;
