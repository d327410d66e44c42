SELECT seat FROM document WHERE id = :id;
