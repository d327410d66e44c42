INSERT INTO renamed (said, document) VALUES (:said, :document);
