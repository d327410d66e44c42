SELECT entity, passage, "start", "end", surface
FROM mention
WHERE document = :document
ORDER BY "start", "end", entity;
