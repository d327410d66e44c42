MATCH (document:Document {id: $document})
UNWIND $rows AS row
CREATE (passage:Passage)-[:IN]->(document)
SET passage = row;
