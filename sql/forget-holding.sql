DELETE FROM holding WHERE office = :office AND person = :person;
