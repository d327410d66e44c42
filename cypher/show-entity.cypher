// The lines that the shown record draws go here, and are drawn anew by link-entity.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
SET entity:$(row.label), entity += row.properties, entity.claimant = row.claimant, entity.strength = row.strength
WITH entity
CALL (entity) {
  MATCH (entity)-[line:OF|PART_OF|IN]->()
  DELETE line
}
CALL (entity) {
  MATCH (entity:Meeting)<-[held:HELD]-()
  DELETE held
};
