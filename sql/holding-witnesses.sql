SELECT document, passage, "start", "end", as_of AS asOf
FROM holding_witness
WHERE office = :office AND person = :person
ORDER BY document, "start", "end";
