SELECT entity.id
FROM alias
JOIN entity ON entity.id = alias.entity
WHERE alias.surface = :name AND entity.type = :kind
UNION
SELECT id
FROM entity
WHERE short = :name AND type = :kind
ORDER BY id;
