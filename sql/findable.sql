SELECT n, forms FROM findable WHERE entity = :entity;
