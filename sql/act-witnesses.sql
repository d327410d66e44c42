SELECT activity.record
FROM act_witness AS witness
JOIN activity ON activity.id = witness.activity
WHERE witness.body = :body AND witness.regulation = :regulation
  AND witness.action = :action AND witness.status = :status
ORDER BY activity.document, activity."start", activity.id;
