SELECT source, target, relation, weight
FROM (
  SELECT source, target, relation, weight, row_number() OVER (PARTITION BY relation ORDER BY weight DESC, source) AS place
  FROM edge
  WHERE target = :node AND instr(:relations, ' ' || relation || ' ') > 0
)
WHERE place <= :first
ORDER BY relation, place;
