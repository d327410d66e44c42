SELECT record FROM document WHERE id = :id;
