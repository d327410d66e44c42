MATCH (gate:Zhengtu {name: 'gate'})
SET gate.name = 'closed'
SET gate.name = 'gate';
