UNWIND $keys AS key
MATCH (document:Document {id: key})
RETURN key, document {
  .id, .title, .kind, .issuer, .place, .coversYears, .planYear, .presenter, .presentedAs, .meeting, .date, .source
} AS properties;
