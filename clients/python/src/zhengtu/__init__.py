"""Zhengtu 政图: ask the graph of Chinese work reports from Python."""

from .client import Client
from .errors import InvalidQuery, Unavailable, ZhengtuError
from .records import (
    Act,
    Activity,
    Body,
    Candidate,
    Document,
    Evidence,
    Holding,
    Person,
    Place,
    Ref,
    Regulation,
    SearchHit,
    StatisticsRow,
)
from .subgraph import Edge, Subgraph
from .table import Acts, Statistics, Table

__all__ = [
    "Act",
    "Activity",
    "Acts",
    "Body",
    "Candidate",
    "Client",
    "Document",
    "Edge",
    "Evidence",
    "Holding",
    "InvalidQuery",
    "Person",
    "Place",
    "Ref",
    "Regulation",
    "SearchHit",
    "Statistics",
    "StatisticsRow",
    "Subgraph",
    "Table",
    "Unavailable",
    "ZhengtuError",
]
