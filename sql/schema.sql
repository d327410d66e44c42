-- The graph of Zhengtu in SQLite. Version and owner of the file stand in PRAGMA user_version and application_id.
--
-- Each table keeps what a report said as the record it came as; the columns beside it are generated from the record, so
-- that filters and orders have something to stand on and nothing is said twice. What a document says (claim, mention,
-- activity, act_witness, holding_witness …) goes with the document. What is derived from all documents together (entity,
-- alias, act, holding) is settled in the transaction that changes a document.

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL,
  source TEXT GENERATED ALWAYS AS (record ->> 'source') STORED,
  title TEXT GENERATED ALWAYS AS (record ->> 'title') STORED,
  kind TEXT GENERATED ALWAYS AS (record ->> 'kind') STORED,
  issuer TEXT GENERATED ALWAYS AS (record ->> 'issuer') STORED,
  place TEXT GENERATED ALWAYS AS (record ->> 'place') STORED,
  passages INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  activities INTEGER NOT NULL,
  -- Where its sentences stand among all that are searched: src/store/search/sentence.ts.
  seat INTEGER NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;
-- So that counting everything reads this and not a gigabyte of sentences.
CREATE INDEX document_size ON document (passages, mentions, activities);
CREATE INDEX document_source ON document (source);
CREATE INDEX document_issuer ON document (issuer);
CREATE INDEX document_place ON document (place);

-- `written` is the stretch of the document's text, kept only where the cleaned sentence differs from it.
CREATE TABLE passage (
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  id TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  section TEXT,
  sentence TEXT NOT NULL,
  written TEXT,
  PRIMARY KEY (document, id)
) STRICT, WITHOUT ROWID;

-- What a document says about an entity. The strongest claim is shown, of equal ones that of the smallest document id.
CREATE TABLE claim (
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  entity TEXT NOT NULL,
  strength INTEGER NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (document, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_entity ON claim (entity, strength DESC, document);

-- `related`: for a body the number of regulations it acted on, for a regulation the number of bodies that did.
CREATE TABLE entity (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL,
  official INTEGER NOT NULL,
  short TEXT,
  mentions INTEGER NOT NULL DEFAULT 0,
  related INTEGER NOT NULL DEFAULT 0,
  type TEXT GENERATED ALWAYS AS (record ->> 'type') STORED,
  name TEXT GENERATED ALWAYS AS (record ->> 'name') STORED,
  kind TEXT GENERATED ALWAYS AS (record ->> 'kind') STORED,
  code TEXT GENERATED ALWAYS AS (record ->> 'code') STORED,
  level TEXT GENERATED ALWAYS AS (record ->> 'level') STORED,
  place TEXT GENERATED ALWAYS AS (record ->> 'place') STORED,
  parent TEXT GENERATED ALWAYS AS (record ->> 'parent') STORED,
  body TEXT GENERATED ALWAYS AS (record ->> 'body') STORED,
  title TEXT GENERATED ALWAYS AS (record ->> 'title') STORED,
  subject TEXT GENERATED ALWAYS AS (record ->> 'subject') STORED
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_name ON entity (type, name, id);
CREATE INDEX entity_mentions ON entity (type, mentions, id);
CREATE INDEX entity_related ON entity (type, related, id);
CREATE INDEX entity_code ON entity (code, id) WHERE type = 'PLACE';
CREATE INDEX entity_short ON entity (short) WHERE short IS NOT NULL;
CREATE INDEX entity_place ON entity (place, type, name, id) WHERE place IS NOT NULL;
CREATE INDEX entity_parent ON entity (parent, type, name, id) WHERE parent IS NOT NULL;
CREATE INDEX entity_body ON entity (body, type, name, id) WHERE body IS NOT NULL;
CREATE INDEX entity_subject ON entity (subject, type, name, id) WHERE subject IS NOT NULL;

-- The topics of the record that is shown of a regulation.
CREATE TABLE regulation_topic (
  regulation TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
  topic TEXT NOT NULL,
  PRIMARY KEY (regulation, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE mention (
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  entity TEXT NOT NULL,
  passage TEXT NOT NULL,
  surface TEXT,
  PRIMARY KEY (document, "start", "end", entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_entity ON mention (entity, document, "start", "end");

-- The forms under which all documents together mention an entity, its name among them.
CREATE TABLE alias (
  entity TEXT NOT NULL,
  surface TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (entity, surface)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_surface ON alias (surface, entity);

-- How often all documents of an issuer together mention an entity.
CREATE TABLE reported (
  issuer TEXT NOT NULL,
  entity TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (issuer, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX reported_entity ON reported (entity, issuer, count);

-- Rows without a year or a count stand last in both directions, hence a column for each direction.
CREATE TABLE activity (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  "start" INTEGER NOT NULL,
  record TEXT NOT NULL,
  category TEXT GENERATED ALWAYS AS (record ->> 'category') STORED,
  action TEXT GENERATED ALWAYS AS (record ->> 'action') STORED,
  status TEXT GENERATED ALWAYS AS (record ->> 'status') STORED,
  year INTEGER GENERATED ALWAYS AS (record ->> 'year') STORED,
  object TEXT GENERATED ALWAYS AS (record ->> 'object') STORED,
  count INTEGER GENERATED ALWAYS AS (record ->> 'count') STORED,
  confidence REAL GENERATED ALWAYS AS (record ->> 'confidence') STORED,
  year_up INTEGER GENERATED ALWAYS AS (ifnull(record ->> 'year', 9007199254740991)) STORED,
  year_down INTEGER GENERATED ALWAYS AS (ifnull(record ->> 'year', -1)) STORED,
  count_up INTEGER GENERATED ALWAYS AS (ifnull(record ->> 'count', 9007199254740991)) STORED,
  count_down INTEGER GENERATED ALWAYS AS (ifnull(record ->> 'count', -1)) STORED
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_document ON activity (document, "start", id);
CREATE INDEX activity_year_up ON activity (year_up, id);
CREATE INDEX activity_year_down ON activity (year_down, id);
CREATE INDEX activity_count_up ON activity (count_up, id);
CREATE INDEX activity_count_down ON activity (count_down, id);

CREATE TABLE activity_actor (
  activity TEXT NOT NULL REFERENCES activity ON DELETE CASCADE,
  body TEXT NOT NULL,
  PRIMARY KEY (activity, body)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_actor_body ON activity_actor (body, activity);

CREATE TABLE activity_about (
  activity TEXT NOT NULL REFERENCES activity ON DELETE CASCADE,
  entity TEXT NOT NULL,
  PRIMARY KEY (activity, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_about_entity ON activity_about (entity, activity);

-- One activity's word for an act; the act is what all of its witnesses say together.
CREATE TABLE act_witness (
  body TEXT NOT NULL,
  regulation TEXT NOT NULL,
  action TEXT NOT NULL,
  status TEXT NOT NULL,
  activity TEXT NOT NULL REFERENCES activity ON DELETE CASCADE,
  PRIMARY KEY (body, regulation, action, status, activity)
) STRICT, WITHOUT ROWID;
CREATE INDEX act_witness_activity ON act_witness (activity);

CREATE TABLE act (
  body TEXT NOT NULL,
  regulation TEXT NOT NULL,
  action TEXT NOT NULL,
  status TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  confidence REAL GENERATED ALWAYS AS (record ->> 'confidence') STORED,
  weight INTEGER GENERATED ALWAYS AS (json_array_length(record, '$.evidence')) STORED,
  relation TEXT GENERATED ALWAYS AS (
    CASE action
      WHEN 'ENACT' THEN 'ENACTED'
      WHEN 'AMEND' THEN 'AMENDED'
      WHEN 'REPEAL' THEN 'REPEALED'
      WHEN 'REVIEW' THEN 'REVIEWED'
      WHEN 'APPROVE' THEN 'APPROVED'
      WHEN 'RESEARCH' THEN 'RESEARCHED'
      WHEN 'INSPECT' THEN 'INSPECTED'
      WHEN 'IMPLEMENT' THEN 'IMPLEMENTED'
      ELSE 'ACTED_ON'
    END
  ) VIRTUAL,
  year_up INTEGER GENERATED ALWAYS AS (ifnull(record ->> '$.years[0]', 9007199254740991)) STORED,
  year_down INTEGER GENERATED ALWAYS AS (ifnull(record ->> '$.years[0]', -1)) STORED,
  PRIMARY KEY (body, regulation, action, status)
) STRICT, WITHOUT ROWID;
CREATE INDEX act_title ON act (title, regulation, body, action, status);
-- Walks read these and not the records.
CREATE INDEX act_body ON act (body, regulation, action, weight);
CREATE INDEX act_regulation ON act (regulation, body, action, status, weight);

CREATE TABLE holding_witness (
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  office TEXT NOT NULL,
  person TEXT NOT NULL,
  as_of TEXT,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  passage TEXT NOT NULL,
  PRIMARY KEY (document, office, person, "start", "end")
) STRICT, WITHOUT ROWID;
CREATE INDEX holding_witness_office ON holding_witness (office, person);

CREATE TABLE holding (
  office TEXT NOT NULL,
  person TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (office, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX holding_person ON holding (person, office);

-- What people have judged, in this order. The last word on each pair is in force; the others, with `until`, are history.
CREATE TABLE judgement (
  n INTEGER PRIMARY KEY,
  "left" TEXT NOT NULL,
  "right" TEXT NOT NULL,
  judgement TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE INDEX judgement_left ON judgement ("left", n);
CREATE INDEX judgement_right ON judgement ("right", n);
CREATE INDEX judgement_in_force ON judgement ("left", "right") WHERE until IS NULL;

-- What follows from the judgements in force: which id stands for which other one.
CREATE TABLE identity (
  id TEXT PRIMARY KEY,
  canonical TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- All other tables hold a document as it reads once every entity goes by the id that it stands for. What such a document
-- said itself is kept here, since a judgement can be taken back.
CREATE TABLE original (
  document TEXT PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE renamed (
  said TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  PRIMARY KEY (said, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX renamed_document ON renamed (document);

-- The lines between entities, as RelationKind of the public contract describes them. The engine carries conditions on the
-- source, the target and the relation into each part, so that one node's edges are found through the tables' own indexes.
CREATE VIEW edge (source, target, relation, weight) AS
SELECT body, regulation, relation, sum(weight)
FROM act
GROUP BY body, regulation, action
UNION ALL
SELECT actor.body, about.entity, 'CARRIED_OUT', count(*)
FROM activity_actor AS actor
JOIN activity_about AS about ON about.activity = actor.activity
WHERE about.entity >= 'project/' AND about.entity < 'project0'
GROUP BY actor.body, about.entity
UNION ALL
SELECT person, office, 'HOLDS', json_array_length(record, '$.evidence') FROM holding
UNION ALL
SELECT id, parent, 'PART_OF', max(mentions, 1) FROM entity WHERE parent IS NOT NULL
UNION ALL
SELECT id, place, 'OF', max(mentions, 1)
FROM entity
WHERE place IS NOT NULL AND type IN ('BODY', 'REGULATION', 'PROJECT')
UNION ALL
SELECT id, body, 'IN', max(mentions, 1) FROM entity WHERE body IS NOT NULL AND type = 'OFFICE'
UNION ALL
SELECT body, id, 'HELD', max(mentions, 1) FROM entity WHERE body IS NOT NULL AND type = 'MEETING'
UNION ALL
SELECT issuer, entity, 'MENTIONS', count FROM reported WHERE entity <> issuer;
-- What a search looks up. `findable` has a row for each entity: its forms as they are shown, and what they are ranked by. The
-- indexes hold keys made by src/store/search/keys.ts, set apart by blanks, and no text of their own.
CREATE TABLE findable (
  n INTEGER PRIMARY KEY,
  entity TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  forms TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE name_index USING fts5 (
  name, short, alias, pinyin, initials, typo, grams,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- The row of a sentence is its document's seat, and its start in the 29 bits below that: rows stand in the order of the hits.
CREATE VIRTUAL TABLE sentence_index USING fts5 (
  grams, kinds,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
