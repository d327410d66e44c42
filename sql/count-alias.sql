INSERT INTO alias (entity, surface, count) VALUES (:entity, :surface, :count)
ON CONFLICT (entity, surface) DO UPDATE SET count = count + excluded.count;
