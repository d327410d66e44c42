UNWIND $requests AS request
CALL (request) {
  MATCH (:Name {text: request.name})<-[:CALLED]-(entity:Entity)
  WHERE request.label IN labels(entity)
  RETURN entity.id AS id
  UNION
  MATCH (place:Place {short: request.name})
  WHERE request.label = 'Place'
  RETURN place.id AS id
}
RETURN request.index AS index, id
ORDER BY id;
