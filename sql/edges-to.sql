SELECT source, target, relation, weight, years
FROM (
  SELECT edge.*, row_number() OVER (PARTITION BY relation ORDER BY weight DESC, source) AS place
  FROM edge
  WHERE target = :node AND instr(:relations, ' ' || relation || ' ') > 0
)
WHERE place <= :first
ORDER BY relation, place;
