INSERT INTO mention (document, "start", "end", entity, passage, surface)
VALUES (:document, :start, :end, :entity, :passage, :surface);
