// The constraint on the name lets one of several programs through that make the graph at the same time.
MERGE (graph:Zhengtu {name: 'graph'})
WITH graph, graph.schema AS schema
SET graph.schema = $schema
RETURN schema;
