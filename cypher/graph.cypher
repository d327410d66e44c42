OPTIONAL MATCH (graph:Zhengtu {name: 'graph'})
RETURN graph.schema AS schema, EXISTS { MATCH (node) } AS filled;
