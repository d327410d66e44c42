SELECT id FROM entity WHERE type = :kind AND name = :name ORDER BY id;
