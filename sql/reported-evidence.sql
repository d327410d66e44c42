SELECT json_object('document', mention.document, 'passage', passage, 'start', "start", 'end', "end") AS ref
FROM mention
JOIN document ON document.id = mention.document
WHERE mention.entity = :target AND document.issuer = :source
ORDER BY mention.document, "start", "end"
LIMIT :first;
