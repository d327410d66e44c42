UNWIND $entities AS entity
MATCH (findable:Findable {entity: entity})
DETACH DELETE findable;
