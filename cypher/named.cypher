UNWIND $requests AS request
MATCH (entity:$(request.label) {name: request.name})
RETURN request.index AS index, entity.id AS id
ORDER BY id;
