SELECT office, person, as_of AS asOf, passage, "start", "end"
FROM holding_witness
WHERE document = :document
ORDER BY office, person, "start", "end";
