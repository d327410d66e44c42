INSERT INTO act (body, regulation, action, status, title, kind, record)
VALUES (:body, :regulation, :action, :status, :title, :kind, :record)
ON CONFLICT DO UPDATE SET title = excluded.title, kind = excluded.kind, record = excluded.record;
