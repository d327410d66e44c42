UPDATE entity
SET mentions = mentions + :mentions, related = related + :related
WHERE id = :id;
