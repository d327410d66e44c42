UNWIND $keys AS key
MATCH (passage:Passage {id: key})
RETURN key, properties(passage) AS properties;
