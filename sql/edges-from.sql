SELECT source, target, relation, weight, years
FROM (
  SELECT edge.*, row_number() OVER (PARTITION BY relation ORDER BY weight DESC, target) AS place
  FROM edge
  WHERE source = :node AND instr(:relations, ' ' || relation || ' ') > 0
)
WHERE place <= :first
ORDER BY relation, place;
