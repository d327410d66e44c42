// Every kind of node is found by its id. The seven kinds of entity share the label Entity beside their own.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT activity_id IF NOT EXISTS FOR (n:Activity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_text IF NOT EXISTS FOR (n:Name) REQUIRE n.text IS UNIQUE;
CREATE CONSTRAINT graph_name IF NOT EXISTS FOR (n:Zhengtu) REQUIRE n.name IS UNIQUE;

// Lists are read along these, so that a deep page costs what the first one costs.
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name, n.id);
CREATE INDEX place_code IF NOT EXISTS FOR (n:Place) ON (n.code, n.id);
CREATE INDEX place_short IF NOT EXISTS FOR (n:Place) ON (n.short);
CREATE INDEX body_name IF NOT EXISTS FOR (n:Body) ON (n.name, n.id);
CREATE INDEX body_mentions IF NOT EXISTS FOR (n:Body) ON (n.mentions, n.id);
CREATE INDEX body_related IF NOT EXISTS FOR (n:Body) ON (n.related, n.id);
CREATE INDEX regulation_name IF NOT EXISTS FOR (n:Regulation) ON (n.name, n.id);
CREATE INDEX regulation_mentions IF NOT EXISTS FOR (n:Regulation) ON (n.mentions, n.id);
CREATE INDEX regulation_related IF NOT EXISTS FOR (n:Regulation) ON (n.related, n.id);
CREATE INDEX regulation_subject IF NOT EXISTS FOR (n:Regulation) ON (n.subject);
CREATE INDEX project_name IF NOT EXISTS FOR (n:Project) ON (n.name, n.id);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name, n.id);
CREATE INDEX office_name IF NOT EXISTS FOR (n:Office) ON (n.name, n.id);
CREATE INDEX meeting_name IF NOT EXISTS FOR (n:Meeting) ON (n.name, n.id);
CREATE INDEX activity_document IF NOT EXISTS FOR (n:Activity) ON (n.document, n.start, n.id);
CREATE INDEX activity_year IF NOT EXISTS FOR (n:Activity) ON (n.year, n.id);
CREATE INDEX activity_count IF NOT EXISTS FOR (n:Activity) ON (n.count, n.id);
CREATE INDEX document_source IF NOT EXISTS FOR (n:Document) ON (n.source);

// What a search looks up: keys, divided by blanks, that say by which words a name or a sentence is found.
CREATE CONSTRAINT findable_entity IF NOT EXISTS FOR (n:Findable) REQUIRE n.entity IS UNIQUE;
CREATE INDEX document_seat IF NOT EXISTS FOR (n:Document) ON (n.seat);
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Findable) ON EACH [n.name, n.short, n.alias, n.pinyin, n.initials, n.typo, n.grams]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX sentences IF NOT EXISTS FOR (n:Passage) ON EACH [n.grams, n.kinds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
// For people: words of a title or a sentence in Neo4j Browser, by pairs of characters.
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Entity) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

// What people have judged, in this order, and what follows from it: which id stands for which other one.
CREATE INDEX judgement_n IF NOT EXISTS FOR (n:Judgement) ON (n.n);
CREATE CONSTRAINT identity_id IF NOT EXISTS FOR (n:Identity) REQUIRE n.id IS UNIQUE;
CREATE INDEX identity_canonical IF NOT EXISTS FOR (n:Identity) ON (n.canonical);
