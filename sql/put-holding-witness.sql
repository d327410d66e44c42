INSERT INTO holding_witness (document, office, person, as_of, "start", "end", passage)
VALUES (:document, :office, :person, :asOf, :start, :end, :passage)
ON CONFLICT DO NOTHING;
