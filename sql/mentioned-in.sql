SELECT entity, "start", "end"
FROM mention
WHERE document = :document AND "start" BETWEEN :start AND :end AND passage = :passage;
