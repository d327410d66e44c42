// The index is one on three properties, and is used where something is said of each.
UNWIND $keys AS key
MATCH (activity:Activity {document: key})
WHERE activity.start IS NOT NULL AND activity.id IS NOT NULL
WITH key, activity
ORDER BY activity.start, activity.id
RETURN key, properties(activity) AS properties;
