SELECT record FROM activity WHERE document = :document ORDER BY "start", id;
