SELECT "start", "end", section, sentence, ifnull(written, sentence) AS written
FROM passage
WHERE document = :document AND id = :id;
