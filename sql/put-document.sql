INSERT INTO document (id, record, text) VALUES (:id, :record, :text);
