INSERT INTO entity (id, record, official, short) VALUES (:id, :record, :official, :short)
ON CONFLICT (id) DO UPDATE SET record = excluded.record, short = excluded.short
WHERE official = 0 AND record <> excluded.record;
