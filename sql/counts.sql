SELECT type AS kind, count(*) AS count FROM entity GROUP BY type
UNION ALL SELECT 'DOCUMENT', count(*) FROM document
UNION ALL SELECT 'PASSAGE', count(*) FROM passage
UNION ALL SELECT 'MENTION', count(*) FROM mention
UNION ALL SELECT 'ACTIVITY', count(*) FROM activity
UNION ALL SELECT 'ACT', count(*) FROM act
UNION ALL SELECT 'HOLDING', count(*) FROM holding;
