INSERT INTO act_witness (body, regulation, action, status, activity)
VALUES (:body, :regulation, :action, :status, :activity)
ON CONFLICT DO NOTHING;
