INSERT INTO original (document, record) VALUES (:document, :record);
