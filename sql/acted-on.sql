SELECT count(*) AS acts FROM (SELECT 1 FROM act WHERE body = :body AND regulation = :regulation LIMIT 1);
