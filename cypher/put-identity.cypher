UNWIND $rows AS row
MERGE (identity:Identity {id: row.id})
SET identity.canonical = row.canonical;
