"""Lists of rows that turn into data frames and graphs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import pandas as pd

from .records import Act, Evidence, Ref, StatisticsRow
from .subgraph import Edge, Node, Subgraph

if TYPE_CHECKING:
    import igraph
    import networkx as nx

Row = TypeVar("Row")
#: Columns in which a number may be absent; as a float it would read 2022.0.
WHOLE_NUMBERS = ("year", "count")


class Table(Sequence[Row], Generic[Row]):
    """Rows in the order of the server. A notebook shows it as the data frame that it turns into."""

    def __init__(self, rows: Iterable[Row], row_type: type[Row]) -> None:
        self._rows = tuple(rows)
        self._columns = [field.name for field in fields(row_type)]  # type: ignore[arg-type]  # all rows are dataclasses

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        return self._rows[index]

    def __repr__(self) -> str:
        return repr(self.to_pandas())

    def _repr_html_(self) -> str:
        # What pandas draws for itself, at whatever width the reader has set.
        return str(self.to_pandas()._repr_html_())  # type: ignore[operator]

    def to_pandas(self) -> pd.DataFrame:
        """A column a field; of what is something of the graph the name, and beside it the id in ``…_id``."""
        flat = [self._flat(row) for row in self._rows]
        frame = pd.DataFrame(flat, columns=None if flat else self._columns)
        return frame.astype({name: "Int64" for name in WHOLE_NUMBERS if name in frame.columns})

    def _flat(self, row: Row) -> dict[str, Any]:
        return {key: value for name in self._columns for key, value in _cells(name, getattr(row, name))}


def _cells(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Ref):
        yield name, value.name
        yield f"{name}_id", value.id
    elif isinstance(value, Evidence):
        yield "sentence", value.sentence
        yield "document", value.document.name
    elif isinstance(value, tuple) and name == "evidence":
        yield "sentences", [one.sentence for one in value]
        yield "documents", [one.document.name for one in value]
    elif isinstance(value, tuple):
        yield name, [one.name if isinstance(one, Ref) else one for one in value]
    else:
        yield name, value


class Acts(Table[Act]):
    """Acts of bodies on regulations: a table, and the network between the two."""

    def __init__(self, rows: Iterable[Act]) -> None:
        super().__init__(rows, Act)

    def to_subgraph(self) -> Subgraph:
        nodes: dict[str, Node] = {}
        for act in self:
            place = None if act.place is None else act.place.name
            nodes.setdefault(act.body.id, Node(act.body.id, act.body.name, "BODY", place))
            nodes.setdefault(act.regulation.id, Node(act.regulation.id, act.regulation.name, "REGULATION", None))
        edges = [
            Edge(act.body.id, act.regulation.id, act.action, act.action, len(act.evidence), act.status, act.years)
            for act in self
        ]
        return Subgraph(tuple(nodes.values()), tuple(edges), truncated=False)

    def to_networkx(self) -> nx.MultiDiGraph[str]:
        """Bodies → regulations; parallel edges where a body did several things to one regulation."""
        return self.to_subgraph().to_networkx()

    def to_igraph(self) -> igraph.Graph:
        return self.to_subgraph().to_igraph()


class Statistics(Table[StatisticsRow]):
    """Counts in groups."""

    def __init__(self, rows: Iterable[StatisticsRow], by: Sequence[str]) -> None:
        super().__init__(rows, StatisticsRow)
        self._by = [one.lower() for one in by]

    def to_pandas(self) -> pd.DataFrame:
        """A column for what each group is counted by, and ``value``."""
        return pd.DataFrame([[*row.labels, row.value] for row in self], columns=[*self._by, "value"])
