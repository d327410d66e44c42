SELECT DISTINCT witness.body, witness.regulation, witness.action, witness.status
FROM activity
JOIN act_witness AS witness ON witness.activity = activity.id
WHERE activity.document = :document;
