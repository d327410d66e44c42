"""The typed methods over the lists of the graph, each page by page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from . import queries
from .names import NamesOf
from .pages import rows_of
from .records import Act, Activity, Body, Document, Person, Place, Regulation
from .table import Acts, Table
from .transport import Transport

Names = Sequence[str]
#: As many rows as the server gives in a page.
PAGE = 100
#: Above that a page of regulations with their acts costs more than the server allows.
ACTS_PAGE = 25


class Lists:
    """Asked in the words of the server's filters, in Python's spelling; what is left out filters nothing."""

    _transport: Transport
    _names: NamesOf
    _progress: bool | None

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
        asked = _given(levels=levels, within=self._names.place(within), nameContains=name_contains, mentioned=mentioned)
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
        asked = _given(kinds=kinds, place=self._names.place(place), within=self._names.place(within), nameContains=name_contains)
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
            place=self._names.place(place),
            within=self._names.place(within),
            titleContains=title_contains,
            acts=acts or None,
            actor=self._names.body(actor),
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
            place=self._names.place(place),
            within=self._names.place(within),
            titleContains=title_contains,
            acts=acts,
            actor=self._names.body(actor),
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
            actor=self._names.body(actor),
            place=self._names.place(place),
            within=self._names.place(within),
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
        asked = _given(nameContains=name_contains, body=self._names.body(body), place=self._names.place(place))
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
            place=self._names.place(place),
            within=self._names.place(within),
            issuer=self._names.body(issuer),
            titleContains=title_contains,
            yearFrom=year_from,
            yearTo=year_to,
        )
        return Table(map(Document.of, self._rows(queries.DOCUMENTS, asked, limit)), Document)

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


def _given(**asked: Any) -> dict[str, Any]:
    """What was asked for; an absent field filters nothing."""
    return {name: value for name, value in asked.items() if value is not None}
