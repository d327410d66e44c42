"""The client: typed methods over the lists of the graph, and any other question in GraphQL."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any

import graphql
import httpx

from . import queries
from .errors import InvalidQuery, ZhengtuError
from .pages import rows_of
from .records import (
    Act,
    Activity,
    Body,
    Candidate,
    Document,
    Person,
    Place,
    Ref,
    Regulation,
    SearchHit,
    StatisticsRow,
)
from .subgraph import Edge, Node, Subgraph
from .table import Acts, Statistics, Table
from .transport import Transport

DEFAULT_URL = "http://127.0.0.1:4000"
Names = Sequence[str]
#: Above that a page costs more than the server allows.
PAGE = 100
ACTS_PAGE = 25
PREFIXES = ("place/", "body/", "regulation/", "project/", "person/", "office/", "meeting/", "document/")


class Client:
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

    def places(
        self,
        *,
        levels: Names | None = None,
        within: str | None = None,
        name_contains: str | None = None,
        mentioned: bool | None = True,
        limit: int | None = None,
    ) -> Table[Place]:
        """Places that reports speak of; ``mentioned=None`` gives all official ones."""
        asked = _given(levels=levels, within=self._place(within), nameContains=name_contains, mentioned=mentioned)
        return Table(map(Place.of, self._rows(queries.PLACES, asked, limit)), Place)

    def bodies(
        self,
        *,
        kinds: Names | None = None,
        place: str | None = None,
        within: str | None = None,
        name_contains: str | None = None,
        limit: int | None = None,
    ) -> Table[Body]:
        asked = _given(kinds=kinds, place=self._place(place), within=self._place(within), nameContains=name_contains)
        return Table(map(Body.of, self._rows(queries.BODIES, asked, limit)), Body)

    def regulations(
        self,
        *,
        kinds: Names | None = None,
        topics: Names | None = None,
        place: str | None = None,
        within: str | None = None,
        title_contains: str | None = None,
        actions: Names | None = None,
        statuses: Names | None = None,
        actor: str | None = None,
        year_from: int | None = None,
        year_to: int | None = None,
        limit: int | None = None,
    ) -> Table[Regulation]:
        """Regulations; with ``actions``, ``statuses`` or years those on which some body did such a thing."""
        acts = _given(actions=actions, statuses=statuses, yearFrom=year_from, yearTo=year_to)
        asked = _given(
            kinds=kinds,
            topics=topics,
            place=self._place(place),
            within=self._place(within),
            titleContains=title_contains,
            acts=acts or None,
            actor=self._body(actor),
        )
        return Table(map(Regulation.of, self._rows(queries.REGULATIONS, asked, limit)), Regulation)

    def acts(
        self,
        *,
        actions: Names | None = None,
        statuses: Names | None = None,
        kinds: Names | None = None,
        topics: Names | None = None,
        place: str | None = None,
        within: str | None = None,
        title_contains: str | None = None,
        actor: str | None = None,
        year_from: int | None = None,
        year_to: int | None = None,
    ) -> Acts:
        """What bodies did to regulations; ``place`` and ``within`` are of the regulation."""
        acts = _given(actions=actions, statuses=statuses, kinds=kinds, topics=topics, yearFrom=year_from, yearTo=year_to)
        regulations = _given(
            place=self._place(place),
            within=self._place(within),
            titleContains=title_contains,
            acts=acts,
            actor=self._body(actor),
        )
        found = self._acts(regulations, acts)
        return Acts(act for act in found if actor is None or actor in (act.body.id, act.body.name))

    def activities(
        self,
        *,
        categories: Names | None = None,
        actions: Names | None = None,
        statuses: Names | None = None,
        actor: str | None = None,
        place: str | None = None,
        within: str | None = None,
        about: str | None = None,
        document: str | None = None,
        object_contains: str | None = None,
        year_from: int | None = None,
        year_to: int | None = None,
        count_from: int | None = None,
        min_confidence: float | None = None,
        limit: int | None = None,
    ) -> Table[Activity]:
        """What bodies did, and how often; ``place`` and ``within`` are of those who did it."""
        asked = _given(
            categories=categories,
            actions=actions,
            statuses=statuses,
            actor=self._body(actor),
            place=self._place(place),
            within=self._place(within),
            about=about,
            document=document,
            objectContains=object_contains,
            yearFrom=year_from,
            yearTo=year_to,
            countFrom=count_from,
            minConfidence=min_confidence,
        )
        return Table(map(Activity.of, self._rows(queries.ACTIVITIES, asked, limit)), Activity)

    def people(
        self,
        *,
        name_contains: str | None = None,
        body: str | None = None,
        place: str | None = None,
        limit: int | None = None,
    ) -> Table[Person]:
        asked = _given(nameContains=name_contains, body=self._body(body), place=self._place(place))
        return Table(map(Person.of, self._rows(queries.PEOPLE, asked, limit)), Person)

    def documents(
        self,
        *,
        kinds: Names | None = None,
        place: str | None = None,
        within: str | None = None,
        issuer: str | None = None,
        title_contains: str | None = None,
        year_from: int | None = None,
        year_to: int | None = None,
        limit: int | None = None,
    ) -> Table[Document]:
        asked = _given(
            kinds=kinds,
            place=self._place(place),
            within=self._place(within),
            issuer=self._body(issuer),
            titleContains=title_contains,
            yearFrom=year_from,
            yearTo=year_to,
        )
        return Table(map(Document.of, self._rows(queries.DOCUMENTS, asked, limit)), Document)

    def search(self, words: str, *, kinds: Names | None = None, limit: int = 20) -> Table[SearchHit]:
        """Names and sentences that have these words, best first: full and short forms, either script, pinyin."""
        said = self._transport.ask(queries.SEARCH, {"query": words, "kinds": kinds, "first": limit})
        return Table(map(SearchHit.of, said["search"]["nodes"]), SearchHit)

    def reconcile(self, names: Sequence[str], *, kind: str | None = None, place: str | None = None) -> Table[Candidate]:
        """What each written name may mean, the names in their order, the candidates of each best first."""
        asked = list(names)
        variables = {"names": asked, "kind": kind, "place": self._place(place)}
        said = self._transport.ask(queries.RECONCILE, variables)["reconcile"]
        found = (Candidate.of(name, one) for name, candidates in zip(asked, said, strict=True) for one in candidates)
        return Table(found, Candidate)

    def neighborhood(
        self, *around: str, depth: int = 1, relations: Names | None = None, limit: int = 100
    ) -> Subgraph:
        """What lies around one or several entities, given by id or name."""
        ids = [self._entity(one) for one in around]
        variables = {"ids": ids, "depth": depth, "relations": relations, "limit": limit}
        return _subgraph(self._transport.ask(queries.NEIGHBORHOOD, variables)["neighborhood"])

    def paths(
        self, start: str, end: str, *, max_length: int = 4, relations: Names | None = None, limit: int = 3
    ) -> list[Subgraph]:
        """The shortest ways between two entities, given by id or name."""
        variables = {
            "from": self._entity(start),
            "to": self._entity(end),
            "maxLength": max_length,
            "relations": relations,
            "limit": limit,
        }
        return [_subgraph(one) for one in self._transport.ask(queries.PATHS, variables)["paths"]]

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

    def _rows(self, query: str, asked: Mapping[str, Any], limit: int | None) -> Iterator[dict[str, Any]]:
        variables = {"filter": asked}
        return rows_of(self._transport.ask, query, variables, size=PAGE, limit=limit, progress=self._progress)

    def _acts(self, regulations: Mapping[str, Any], acts: Mapping[str, Any]) -> Iterator[Act]:
        ask, variables = self._transport.ask, {"filter": regulations, "acts": acts}
        pages = rows_of(ask, queries.ACTS, variables, size=ACTS_PAGE, limit=None, progress=self._progress)
        for said in pages:
            regulation, page = Regulation.of(said), said["acts"]
            while True:
                yield from (Act.of(regulation, edge) for edge in page["edges"])
                if not page["pageInfo"]["hasNextPage"]:
                    break
                more = {"id": regulation.id, "acts": acts, "after": page["pageInfo"]["endCursor"]}
                page = ask(queries.MORE_ACTS, more)["node"]["acts"]

    def _place(self, written: str | None) -> str | None:
        if written is None or written.startswith("place/"):
            return written
        by = {"code": written} if written.isdigit() else {"name": written}
        return self._known(self._transport.ask(queries.PLACE, by)["place"], "place", written)

    def _body(self, written: str | None) -> str | None:
        if written is None or written.startswith("body/"):
            return written
        return self._known(self._transport.ask(queries.BODY, {"name": written})["body"], "body", written)

    def _entity(self, written: str) -> str:
        if written.startswith(PREFIXES):
            return written
        asked = ((queries.PLACE, "place", "name"), (queries.BODY, "body", "name"), (queries.REGULATION, "regulation", "title"))
        for query, field, argument in asked:
            found = self._transport.ask(query, {argument: written})[field]
            if found is not None:
                return str(found["id"])
        return self._known(None, "place, body or regulation", written)

    @staticmethod
    def _known(found: Mapping[str, Any] | None, what: str, written: str) -> str:
        if found is None:
            raise ZhengtuError("NOT_FOUND", f"expected the name or id of one {what}, came «{written}»; search() helps")
        return str(found["id"])


def _given(**asked: Any) -> dict[str, Any]:
    """What was asked for; an absent field filters nothing."""
    return {name: value for name, value in asked.items() if value is not None}


def _subgraph(said: Mapping[str, Any]) -> Subgraph:
    nodes = tuple(
        Node(one["id"], one["name"], str(one["__typename"]).upper(), (one.get("place") or {}).get("name"))
        for one in said["nodes"]
    )
    edges = tuple(
        Edge(one["source"], one["target"], one["relation"], one["label"], one["weight"]) for one in said["edges"]
    )
    return Subgraph(nodes, edges, truncated=said["truncated"])
