SELECT id, "start", "end", section, sentence
FROM passage
WHERE document = :document
ORDER BY "start", "end", id;
