UNWIND $keys AS key
MATCH (identity:Identity {canonical: key})
RETURN key AS entity, identity.id AS id;
