"""Long lists, page by page."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tqdm import tqdm

#: Seconds before a bar is worth showing.
PATIENCE = 1.0
Ask = Callable[[str, Mapping[str, Any]], dict[str, Any]]


def rows_of(
    ask: Ask, query: str, variables: Mapping[str, Any], *, size: int, limit: int | None, progress: bool | None
) -> Iterator[dict[str, Any]]:
    """Every row of a list, in the server's order, at most ``limit`` of them; a bar shows that it takes long."""
    after: str | None = None
    told = 0
    bar: tqdm[Any] | None = None
    try:
        while limit is None or told < limit:
            first = size if limit is None else min(size, limit - told)
            page = ask(query, {**variables, "first": first, "after": after, "count": after is None})["rows"]
            if after is None and page["pageInfo"]["hasNextPage"] and _is_wanted(progress):
                total = page["totalCount"] if limit is None else min(limit, page["totalCount"])
                bar = tqdm(total=total, unit="row", leave=False, delay=0 if progress else PATIENCE)
            told += len(page["nodes"])
            if bar is not None:
                bar.update(len(page["nodes"]))
            yield from page["nodes"]
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]
    finally:
        if bar is not None:
            bar.close()


def _is_wanted(progress: bool | None) -> bool:
    """Unless told: where somebody watches, be it a terminal or a notebook."""
    return progress if progress is not None else sys.stderr.isatty() or "ipykernel" in sys.modules
