SELECT id FROM document WHERE source = :source ORDER BY id;
