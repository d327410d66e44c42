INSERT INTO mention (document, "start", "end", entity, passage, surface)
VALUES (:document, :start, :end, :entity, :passage, :surface)
ON CONFLICT DO NOTHING;
