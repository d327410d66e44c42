UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
SET entity.related = entity.related + row.related;
