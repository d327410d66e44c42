DELETE FROM sentence_index WHERE rowid BETWEEN :seat << 29 AND (:seat << 29) + 536870911;
