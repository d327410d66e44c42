DELETE FROM act
WHERE body = :body AND regulation = :regulation AND action = :action AND status = :status;
