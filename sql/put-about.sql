INSERT INTO activity_about (activity, entity) VALUES (:activity, :entity)
ON CONFLICT DO NOTHING;
