INSERT INTO name_index (rowid, name, short, alias, pinyin, initials, typo, grams)
VALUES (:n, :name, :short, :alias, :pinyin, :initials, :typo, :grams);
