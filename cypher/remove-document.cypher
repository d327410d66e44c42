MATCH (document:Document {id: $document})
CALL (document) {
  MATCH (document)<-[:IN]-(passage:Passage)
  DETACH DELETE passage
}
CALL () {
  MATCH (activity:Activity {document: $document})
  WHERE activity.start IS NOT NULL AND activity.id IS NOT NULL // so the index is used
  DETACH DELETE activity
}
DETACH DELETE document;
