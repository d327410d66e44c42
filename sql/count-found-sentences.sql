SELECT count(*) AS count FROM sentence_index WHERE sentence_index MATCH :match;
