INSERT INTO entity (id, record, official, short, mentions, related)
VALUES (:id, :record, :official, :short, :mentions, :related)
ON CONFLICT (id) DO UPDATE SET
  record = iif(official, record, excluded.record),
  short = iif(official, short, excluded.short),
  mentions = mentions + excluded.mentions,
  related = related + excluded.related;
