INSERT OR REPLACE INTO holding (office, person, record) VALUES (:office, :person, :record);
