// A label that comes as a parameter has no index, and an index on two properties is used where something is said of both.
UNWIND $requests AS request
CALL (request) {
  MATCH (entity:Place {name: request.name})
  WHERE request.label = 'Place' AND entity.id IS NOT NULL
  RETURN entity.id AS id
  UNION ALL
  MATCH (entity:Body {name: request.name})
  WHERE request.label = 'Body' AND entity.id IS NOT NULL
  RETURN entity.id AS id
  UNION ALL
  MATCH (entity:Regulation {name: request.name})
  WHERE request.label = 'Regulation' AND entity.id IS NOT NULL
  RETURN entity.id AS id
  UNION ALL
  MATCH (entity:Project {name: request.name})
  WHERE request.label = 'Project' AND entity.id IS NOT NULL
  RETURN entity.id AS id
  UNION ALL
  MATCH (entity:Person {name: request.name})
  WHERE request.label = 'Person' AND entity.id IS NOT NULL
  RETURN entity.id AS id
  UNION ALL
  MATCH (entity:Office {name: request.name})
  WHERE request.label = 'Office' AND entity.id IS NOT NULL
  RETURN entity.id AS id
  UNION ALL
  MATCH (entity:Meeting {name: request.name})
  WHERE request.label = 'Meeting' AND entity.id IS NOT NULL
  RETURN entity.id AS id
}
RETURN request.index AS index, id
ORDER BY id;
