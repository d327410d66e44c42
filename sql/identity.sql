SELECT canonical FROM identity WHERE id = :id;
