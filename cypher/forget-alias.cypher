// The name is locked before it is looked at: another report may be about to use it.
UNWIND $rows AS row
MATCH (:Entity {id: row.entity})-[called:CALLED]->(name:Name {text: row.surface})
WHERE called.count <= 0
SET name.text = row.surface
DELETE called
WITH DISTINCT name
WHERE NOT EXISTS { (name)<-[:CALLED]-() }
DELETE name;
