INSERT INTO sentence_index (rowid, grams, kinds) VALUES (:seat << 29 | :start, :grams, :kinds);
