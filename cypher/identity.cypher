UNWIND $keys AS key
MATCH (identity:Identity {id: key})
RETURN key, identity.canonical AS canonical;
