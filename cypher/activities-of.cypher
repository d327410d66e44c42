UNWIND $keys AS key
MATCH (activity:Activity {document: key})
WITH key, activity
ORDER BY activity.start, activity.id
RETURN key, properties(activity) AS properties;
