SELECT record FROM claim WHERE document = :document ORDER BY entity;
