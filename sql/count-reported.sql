INSERT INTO reported (issuer, entity, count) VALUES (:issuer, :entity, :count)
ON CONFLICT (issuer, entity) DO UPDATE SET count = count + excluded.count;
