SELECT issuer FROM document WHERE id = :document AND issuer IS NOT NULL;
