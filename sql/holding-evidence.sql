SELECT place.value AS ref
FROM holding, json_each(holding.record, '$.evidence') AS place
WHERE holding.person = :source AND holding.office = :target
LIMIT :first;
