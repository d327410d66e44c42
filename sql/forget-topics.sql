DELETE FROM regulation_topic WHERE regulation = :regulation;
