SELECT text FROM document WHERE id = :id;
