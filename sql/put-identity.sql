INSERT OR REPLACE INTO identity (id, canonical) VALUES (:id, :canonical);
