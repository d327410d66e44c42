SELECT place.value AS ref
FROM act, json_each(act.record, '$.evidence') AS place
WHERE act.body = :source AND act.regulation = :target AND act.action = :action
ORDER BY place.value ->> 'document', place.value ->> 'start', place.value ->> 'end'
LIMIT :first;
