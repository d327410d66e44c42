"""The rows that the client answers with: plain, frozen, each made from what the server says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Ref:
    """Something of the graph, by its id and its name."""

    id: str
    name: str

    def __str__(self) -> str:
        return self.name


def ref(said: Json | None) -> Ref | None:
    return None if said is None else Ref(said["id"], said["name"])


def refs(said: list[Json]) -> tuple[Ref, ...]:
    return tuple(Ref(one["id"], one["name"]) for one in said)


@dataclass(frozen=True)
class Evidence:
    """Where a fact is written: ``quote`` are the very words, ``start`` and ``end`` count UTF-16 units as the server does."""

    document: Ref
    section: str | None
    sentence: str
    quote: str
    start: int
    end: int

    @classmethod
    def of(cls, said: Json) -> Evidence:
        document = Ref(said["document"]["id"], said["document"]["title"])
        return cls(document, said["section"], said["sentence"], said["quote"], said["start"], said["end"])


def evidence_of(said: Json) -> tuple[Evidence, ...]:
    return tuple(Evidence.of(one) for one in said["evidence"])


@dataclass(frozen=True)
class Place:
    id: str
    name: str
    code: str
    level: str
    parent: Ref | None

    @classmethod
    def of(cls, said: Json) -> Place:
        return cls(said["id"], said["name"], said["code"], said["level"], ref(said["parent"]))


@dataclass(frozen=True)
class Body:
    id: str
    name: str
    kind: str
    place: Ref | None
    parent: Ref | None

    @classmethod
    def of(cls, said: Json) -> Body:
        return cls(said["id"], said["name"], said["bodyKind"], ref(said["place"]), ref(said["parent"]))


@dataclass(frozen=True)
class Regulation:
    id: str
    name: str
    kind: str
    place: Ref | None
    topics: tuple[str, ...]

    @classmethod
    def of(cls, said: Json) -> Regulation:
        return cls(said["id"], said["name"], said["regulationKind"], ref(said["place"]), tuple(said["topics"]))


@dataclass(frozen=True)
class Act:
    """What a body did to a regulation, with every sentence that says so."""

    body: Ref
    #: Of the body.
    place: Ref | None
    action: str
    status: str
    years: tuple[int, ...]
    regulation: Ref
    kind: str
    topics: tuple[str, ...]
    evidence: tuple[Evidence, ...]

    @classmethod
    def of(cls, regulation: Regulation, said: Json) -> Act:
        return cls(
            body=Ref(said["body"]["id"], said["body"]["name"]),
            place=ref(said["body"]["place"]),
            action=said["action"],
            status=said["status"],
            years=tuple(said["years"]),
            regulation=Ref(regulation.id, regulation.name),
            kind=regulation.kind,
            topics=regulation.topics,
            evidence=evidence_of(said),
        )


@dataclass(frozen=True)
class Activity:
    id: str
    category: str
    action: str | None
    status: str
    year: int | None
    actors: tuple[Ref, ...]
    object: str | None
    count: int | None
    unit: str | None
    about: tuple[Ref, ...]
    confidence: float
    evidence: tuple[Evidence, ...]

    @classmethod
    def of(cls, said: Json) -> Activity:
        return cls(
            id=said["id"],
            category=said["category"],
            action=said["action"],
            status=said["status"],
            year=said["year"],
            actors=refs(said["actors"]),
            object=said["object"],
            count=said["count"],
            unit=said["unit"],
            about=refs(said["about"]),
            confidence=said["confidence"],
            evidence=evidence_of(said),
        )


@dataclass(frozen=True)
class Holding:
    """An office that a person holds, on the dates of the reports that say so."""

    office: Ref
    body: Ref
    as_of: tuple[str, ...]


@dataclass(frozen=True)
class Person:
    id: str
    name: str
    holds: tuple[Holding, ...]

    @classmethod
    def of(cls, said: Json) -> Person:
        holds = tuple(
            Holding(Ref(one["office"]["id"], one["office"]["title"]), refs([one["office"]["body"]])[0], tuple(one["asOf"]))
            for one in said["holds"]["nodes"]
        )
        return cls(said["id"], said["name"], holds)


@dataclass(frozen=True)
class Document:
    id: str
    title: str
    kind: str
    issuer: Ref | None
    place: Ref | None
    years: tuple[int, ...]
    date: str | None
    source: str

    @classmethod
    def of(cls, said: Json) -> Document:
        return cls(
            id=said["id"],
            title=said["title"],
            kind=said["kind"],
            issuer=ref(said["issuer"]),
            place=ref(said["place"]),
            years=tuple(said["coversYears"]),
            date=said["date"],
            source=said["source"],
        )


@dataclass(frozen=True)
class SearchHit:
    """A name or a sentence that was found; ``evidence`` is set for a sentence."""

    entity: Ref | None
    kind: str | None
    matched: str
    score: float
    evidence: Evidence | None

    @classmethod
    def of(cls, said: Json) -> SearchHit:
        entity, evidence = said["entity"], said["evidence"]
        return cls(
            entity=ref(entity),
            kind=None if entity is None else str(entity["__typename"]).upper(),
            matched=said["matched"],
            score=said["score"],
            evidence=None if evidence is None else Evidence.of(evidence),
        )


@dataclass(frozen=True)
class Candidate:
    """What a written name may mean, and why."""

    asked: str
    entity: Ref
    kind: str
    score: float
    reasons: tuple[str, ...]

    @classmethod
    def of(cls, asked: str, said: Json) -> Candidate:
        entity = said["entity"]
        kind = str(entity["__typename"]).upper()
        return cls(asked, Ref(entity["id"], entity["name"]), kind, said["score"], tuple(said["reasons"]))


@dataclass(frozen=True)
class StatisticsRow:
    keys: tuple[str, ...]
    labels: tuple[str, ...]
    value: int

    @classmethod
    def of(cls, said: Json) -> StatisticsRow:
        return cls(tuple(said["keys"]), tuple(said["labels"]), said["value"])
