"""What a caller calls something → its id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import queries
from .errors import ZhengtuError
from .pages import Ask

PREFIXES = ("place/", "body/", "regulation/", "project/", "person/", "office/", "meeting/", "document/")


class NamesOf:
    """Places by name, code or id; bodies and regulations by name or id. The server knows the names."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def place(self, written: str | None) -> str | None:
        if written is None or written.startswith("place/"):
            return written
        by = {"code": written} if written.isdigit() else {"name": written}
        return self._known(self._ask(queries.PLACE, by)["place"], "place", written)

    def body(self, written: str | None) -> str | None:
        if written is None or written.startswith("body/"):
            return written
        return self._known(self._ask(queries.BODY, {"name": written})["body"], "body", written)

    def entity(self, written: str) -> str:
        if written.startswith(PREFIXES):
            return written
        asked = ((queries.PLACE, "place", "name"), (queries.BODY, "body", "name"), (queries.REGULATION, "regulation", "title"))
        for query, field, argument in asked:
            found = self._ask(query, {argument: written})[field]
            if found is not None:
                return str(found["id"])
        return self._known(None, "place, body or regulation", written)

    @staticmethod
    def _known(found: Mapping[str, Any] | None, what: str, written: str) -> str:
        if found is None:
            raise ZhengtuError("NOT_FOUND", f"expected the name or id of one {what}, came «{written}»; search() helps")
        return str(found["id"])
