DELETE FROM document WHERE id = :id;
