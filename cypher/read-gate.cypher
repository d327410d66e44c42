// Finding a node by its constraint is a lock that many can share: whoever reads reports passes here together, and whoever
// judges (close-gate) alone.
MERGE (gate:Zhengtu {name: 'gate'})
RETURN gate.name AS name;
