UNWIND $rows AS row
CREATE (activity:Activity)
SET activity = row, activity.confidence = toFloat(row.confidence);
