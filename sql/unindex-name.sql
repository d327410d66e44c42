DELETE FROM name_index WHERE rowid = :n;
