SELECT source, target, relation, weight, years
FROM edge
WHERE source = :node
  AND instr(:relations, ' ' || relation || ' ') > 0
  AND target IN (SELECT value FROM json_each(:nodes));
