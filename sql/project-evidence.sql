SELECT place.value AS ref
FROM activity_actor AS actor
JOIN activity_about AS about ON about.activity = actor.activity
JOIN activity ON activity.id = actor.activity
JOIN json_each(activity.record, '$.evidence') AS place
WHERE actor.body = :source AND about.entity = :target
ORDER BY activity.document, activity."start", activity.id
LIMIT :first;
