INSERT INTO act (body, regulation, action, status, title, kind, record)
SELECT :body, :regulation, :action, :status, name, kind, :record
FROM entity
WHERE id = :regulation
ON CONFLICT DO UPDATE SET record = excluded.record WHERE record <> excluded.record;
