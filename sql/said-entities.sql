SELECT entity FROM claim WHERE document = :document;
