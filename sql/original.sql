SELECT record FROM original WHERE document = :document;
