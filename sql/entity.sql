SELECT record FROM entity WHERE id = :id;
