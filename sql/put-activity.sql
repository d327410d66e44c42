INSERT INTO activity (id, document, "start", record)
VALUES (:id, :document, :start, :record);
