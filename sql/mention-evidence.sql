SELECT json_object('document', document, 'passage', passage, 'start', "start", 'end', "end") AS ref
FROM mention
WHERE entity = :entity
ORDER BY document, "start", "end"
LIMIT :first;
