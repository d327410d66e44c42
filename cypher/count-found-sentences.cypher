CALL db.index.fulltext.queryNodes('sentences', $match) YIELD node
RETURN count(*) AS count;
