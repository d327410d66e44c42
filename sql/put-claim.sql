INSERT INTO claim (document, entity, strength, record)
VALUES (:document, :entity, :strength, :record);
