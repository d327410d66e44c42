"""A part of the graph, for measuring and drawing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    import igraph
    import networkx as nx


@dataclass(frozen=True)
class Node:
    id: str
    name: str
    kind: str
    place: str | None


@dataclass(frozen=True)
class Edge:
    source: str
    target: str
    relation: str
    label: str
    weight: int
    status: str | None = None
    years: tuple[int, ...] = ()


@dataclass(frozen=True)
class Subgraph:
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    #: The server left something out: ask with a higher limit, or for less.
    truncated: bool

    @classmethod
    def of(cls, said: Mapping[str, Any]) -> Subgraph:
        nodes = tuple(
            Node(one["id"], one["name"], str(one["__typename"]).upper(), (one.get("place") or {}).get("name"))
            for one in said["nodes"]
        )
        edges = tuple(
            Edge(one["source"], one["target"], one["relation"], one["label"], one["weight"]) for one in said["edges"]
        )
        return cls(nodes, edges, truncated=said["truncated"])

    def to_pandas(self) -> pd.DataFrame:
        """The edges, with the names of what they join."""
        names = {node.id: node.name for node in self.nodes}
        rows = [{"from": names[edge.source], "to": names[edge.target], **asdict(edge)} for edge in self.edges]
        return pd.DataFrame(rows, columns=["from", "to", *Edge.__dataclass_fields__])

    def to_networkx(self) -> nx.MultiDiGraph[str]:
        """Ids are the nodes; ``name``, ``kind``, ``place`` and, on edges, ``relation``, ``weight``, ``years`` their data."""
        import networkx as nx

        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for node in self.nodes:
            graph.add_node(node.id, name=node.name, kind=node.kind, place=node.place)
        for edge in self.edges:
            data = asdict(edge)
            source, target = data.pop("source"), data.pop("target")
            graph.add_edge(source, target, key=f"{edge.relation} {edge.status or ''}".strip(), **data)
        return graph

    def to_igraph(self) -> igraph.Graph:
        """The same as igraph has it: ``name`` of a vertex is its id, its name is its ``label``."""
        import igraph

        index = {node.id: at for at, node in enumerate(self.nodes)}
        graph = igraph.Graph(
            n=len(self.nodes),
            edges=[(index[edge.source], index[edge.target]) for edge in self.edges],
            directed=True,
            vertex_attrs={
                "name": [node.id for node in self.nodes],
                "label": [node.name for node in self.nodes],
                "kind": [node.kind for node in self.nodes],
                "place": [node.place for node in self.nodes],
            },
            edge_attrs={
                "relation": [edge.relation for edge in self.edges],
                "weight": [edge.weight for edge in self.edges],
                "years": [edge.years for edge in self.edges],
            },
        )
        return graph
