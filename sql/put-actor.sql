INSERT INTO activity_actor (activity, body) VALUES (:activity, :body)
ON CONFLICT DO NOTHING;
