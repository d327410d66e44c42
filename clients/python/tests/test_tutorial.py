"""The part in Python of the tutorial and of the README; test/tutorial.test.ts runs the rest."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
PAGES = ["docs/tutorial.md", "docs/tutorial.zh-CN.md", "clients/python/README.md"]


@pytest.mark.parametrize("page", PAGES)
def test_the_python_on_a_page_works_as_it_is_written(page: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHENGTU_URL", url)
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)
    assert blocks
    for block in blocks:
        known: dict[str, Any] = {}
        exec(block, known)
        assert known["graph"].number_of_edges() == len(known["acts"]) > 0
