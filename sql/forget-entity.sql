DELETE FROM entity WHERE id = :id AND official = 0;
