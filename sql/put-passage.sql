INSERT INTO passage (id, document, "start", "end", section, sentence, written)
VALUES (:id, :document, :start, :end, :section, :sentence, :written);
