SELECT record FROM activity WHERE id = :id;
