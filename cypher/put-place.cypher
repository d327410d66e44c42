UNWIND $rows AS row
MERGE (place:Entity {id: row.id})
SET place:Place, place += row, place.official = true, place.mentions = 0, place.related = 0;
