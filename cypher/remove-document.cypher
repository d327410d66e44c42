MATCH (document:Document {id: $document})
CALL (document) {
  MATCH (document)<-[:IN]-(passage:Passage)
  DETACH DELETE passage
}
CALL () {
  MATCH (activity:Activity {document: $document})
  DETACH DELETE activity
}
DETACH DELETE document;
