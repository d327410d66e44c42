SELECT alias.surface
FROM alias
JOIN entity ON entity.id = alias.entity
WHERE alias.entity = :id AND alias.surface <> entity.name
ORDER BY alias.count DESC, alias.surface;
