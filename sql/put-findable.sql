INSERT INTO findable (entity, kind, mentions, forms)
SELECT id, type, mentions, :forms FROM entity WHERE id = :entity
RETURNING n;
