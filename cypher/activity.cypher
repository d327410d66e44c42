UNWIND $keys AS key
MATCH (activity:Activity {id: key})
RETURN key, properties(activity) AS properties;
