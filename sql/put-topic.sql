INSERT INTO regulation_topic (regulation, topic) VALUES (:regulation, :topic)
ON CONFLICT DO NOTHING;
