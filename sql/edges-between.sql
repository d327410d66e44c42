-- All lines between the nodes at once, as the view `edge` has them, each with the years or dates that its records give. The
-- nodes come first in each part, whatever the engine thinks of their number.
WITH node (id) AS MATERIALIZED (SELECT value FROM json_each(:nodes))
SELECT act.body AS source, act.regulation AS target, act.relation, sum(act.weight) AS weight, group_concat(act.record -> '$.years') AS years
FROM node
CROSS JOIN act ON act.body = node.id
WHERE act.regulation IN node AND instr(:relations, ' ' || act.relation || ' ') > 0
GROUP BY act.body, act.regulation, act.action
UNION ALL
SELECT actor.body, about.entity, 'CARRIED_OUT', count(*), group_concat(activity.year)
FROM node
CROSS JOIN activity_about AS about ON about.entity = node.id
CROSS JOIN activity_actor AS actor ON actor.activity = about.activity
CROSS JOIN activity ON activity.id = about.activity
WHERE node.id >= 'project/' AND node.id < 'project0' AND actor.body IN node AND instr(:relations, ' CARRIED_OUT ') > 0
GROUP BY actor.body, about.entity
UNION ALL
SELECT person, office, 'HOLDS', json_array_length(record, '$.evidence'), record -> '$.asOf'
FROM node
CROSS JOIN holding ON holding.person = node.id
WHERE office IN node AND instr(:relations, ' HOLDS ') > 0
UNION ALL
SELECT entity.id, parent, 'PART_OF', max(mentions, 1), NULL
FROM node
CROSS JOIN entity ON entity.id = node.id
WHERE parent IN node AND instr(:relations, ' PART_OF ') > 0
UNION ALL
SELECT entity.id, place, 'OF', max(mentions, 1), NULL
FROM node
CROSS JOIN entity ON entity.id = node.id
WHERE place IN node AND type IN ('BODY', 'REGULATION', 'PROJECT') AND instr(:relations, ' OF ') > 0
UNION ALL
SELECT entity.id, body, 'IN', max(mentions, 1), NULL
FROM node
CROSS JOIN entity ON entity.id = node.id
WHERE body IN node AND type = 'OFFICE' AND instr(:relations, ' IN ') > 0
UNION ALL
SELECT body, entity.id, 'HELD', max(mentions, 1), NULL
FROM node
CROSS JOIN entity ON entity.id = node.id
WHERE body IN node AND type = 'MEETING' AND instr(:relations, ' HELD ') > 0
UNION ALL
SELECT issuer, entity, 'MENTIONS', count, NULL
FROM node
CROSS JOIN reported ON reported.issuer = node.id
WHERE entity IN node AND entity <> issuer AND instr(:relations, ' MENTIONS ') > 0
ORDER BY weight DESC, source, target, relation
LIMIT :first;
