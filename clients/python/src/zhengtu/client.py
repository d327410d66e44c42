"""The client: typed methods over the lists of the graph, and any other question in GraphQL."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any

import graphql
import httpx

from . import queries
from .errors import InvalidQuery
from .lists import Lists, Names
from .names import NamesOf
from .records import Candidate, SearchHit, StatisticsRow
from .subgraph import Subgraph
from .table import Statistics, Table
from .transport import Transport

DEFAULT_URL = "http://127.0.0.1:4000"
#: The most names that the server reconciles at once.
NAMES_AT_ONCE = 100


class Client(Lists):
    """Asks a Zhengtu server.

    Places are given by name, code or id (``"永州市"``, ``"431100"``, ``"place/431100"``); bodies and regulations by name or
    id. Without an address, that in the environment variable ``ZHENGTU_URL`` is asked, else the one on this machine.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        timeout: float = 30.0,
        progress: bool | None = None,
        http: httpx.BaseTransport | None = None,
    ) -> None:
        self._transport = Transport(url or os.environ.get("ZHENGTU_URL") or DEFAULT_URL, timeout, http=http)
        self._names = NamesOf(self._transport.ask)
        self._progress = progress
        self._schema: graphql.GraphQLSchema | None = None

    @property
    def url(self) -> str:
        return self._transport.url

    def query(self, query: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The ``data`` of any query, checked against the server's schema before it is sent."""
        try:
            problems = graphql.validate(self.schema, graphql.parse(query))
        except graphql.GraphQLSyntaxError as error:
            raise InvalidQuery(str(error)) from error
        if problems:
            raise InvalidQuery("\n".join(str(problem) for problem in problems))
        return self._transport.ask(query, variables or {})

    @property
    def schema(self) -> graphql.GraphQLSchema:
        if self._schema is None:
            said = self._transport.ask(graphql.get_introspection_query(descriptions=False), {})
            self._schema = graphql.build_client_schema(said)  # type: ignore[arg-type]  # what the introspection answers
        return self._schema

    def search(self, words: str, *, kinds: Names | None = None, limit: int = 20) -> Table[SearchHit]:
        """Names and sentences that have these words, best first: full and short forms, either script, pinyin."""
        said = self._transport.ask(queries.SEARCH, {"query": words, "kinds": kinds, "first": limit})
        return Table(map(SearchHit.of, said["search"]["nodes"]), SearchHit)

    def reconcile(self, names: Sequence[str], *, kind: str | None = None, place: str | None = None) -> Table[Candidate]:
        """What each written name may mean, the names in their order, the candidates of each best first."""
        found: list[Candidate] = []
        for start in range(0, len(names), NAMES_AT_ONCE):
            asked = list(names[start : start + NAMES_AT_ONCE])
            variables = {"names": asked, "kind": kind, "place": self._names.place(place)}
            said = self._transport.ask(queries.RECONCILE, variables)["reconcile"]
            found += [Candidate.of(name, one) for name, each in zip(asked, said, strict=True) for one in each]
        return Table(found, Candidate)

    def neighborhood(
        self, *around: str, depth: int = 1, relations: Names | None = None, limit: int = 100
    ) -> Subgraph:
        """What lies around one or several entities, given by id or name."""
        ids = [self._names.entity(one) for one in around]
        variables = {"ids": ids, "depth": depth, "relations": relations, "limit": limit}
        return Subgraph.of(self._transport.ask(queries.NEIGHBORHOOD, variables)["neighborhood"])

    def paths(
        self, start: str, end: str, *, max_length: int = 4, relations: Names | None = None, limit: int = 3
    ) -> list[Subgraph]:
        """The shortest ways between two entities, given by id or name."""
        variables = {
            "from": self._names.entity(start),
            "to": self._names.entity(end),
            "maxLength": max_length,
            "relations": relations,
            "limit": limit,
        }
        return [Subgraph.of(one) for one in self._transport.ask(queries.PATHS, variables)["paths"]]

    def statistics(
        self, of: str, by: Names, *, filter: Mapping[str, Any] | None = None, limit: int = 1000
    ) -> Statistics:
        """Counts in groups: ``statistics("REGULATION_ACTS", by=["PROVINCE", "YEAR"])``; ``filter`` as of activities."""
        variables = {"of": of, "by": list(by), "filter": filter, "first": limit}
        said = self._transport.ask(queries.STATISTICS, variables)["statistics"]
        return Statistics(map(StatisticsRow.of, said), by)

    def close(self) -> None:
        self._transport.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
