SELECT type AS kind, count(*) AS count FROM entity GROUP BY type
UNION ALL SELECT 'DOCUMENT', count(*) FROM document
UNION ALL SELECT 'PASSAGE', total(passages) FROM document
UNION ALL SELECT 'MENTION', total(mentions) FROM document
UNION ALL SELECT 'ACTIVITY', total(activities) FROM document
UNION ALL SELECT 'ACT', count(*) FROM act
UNION ALL SELECT 'HOLDING', count(*) FROM holding;
