INSERT INTO document (id, record, passages, mentions, activities, seat, text)
VALUES (:id, :record, :passages, :mentions, :activities, :seat, :text);
