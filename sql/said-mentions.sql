SELECT entity, surface, count(*) AS count
FROM mention
WHERE document = :document
GROUP BY entity, surface;
