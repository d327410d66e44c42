INSERT INTO findable (entity, kind, mentions, forms)
VALUES (:entity, :kind, (SELECT mentions FROM entity WHERE id = :entity), :forms);
