SELECT DISTINCT office, person FROM holding_witness WHERE document = :document;
