DELETE FROM findable WHERE n = :n;
