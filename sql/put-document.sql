INSERT INTO document (id, record, passages, mentions, activities, text)
VALUES (:id, :record, :passages, :mentions, :activities, :text);
