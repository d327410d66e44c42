UPDATE findable
SET mentions = (SELECT mentions FROM entity WHERE id = :entity)
WHERE entity = :entity;
