UNWIND $entities AS id
MATCH (:Entity {id: id})<-[claims:CLAIMS]-(document:Document)
WITH id, claims, document
ORDER BY claims.strength DESC, document.id
WITH id, collect({document: document.id, strength: claims.strength, claim: properties(claims)})[0] AS strongest
RETURN id AS entity, strongest.document AS document, strongest.strength AS strength, strongest.claim AS claim;
