"""What the committed notebooks show; that they run is tried by notebooks/run.py."""

from __future__ import annotations

import copy
import json
import re
import runpy
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).resolve().parents[3] / "notebooks").glob("*.ipynb"))


def test_there_are_three() -> None:
    assert len(NOTEBOOKS) == 3


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_shows_its_outcome_and_nothing_of_a_machine(path: Path) -> None:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", [])]
    pictures = [output for output in outputs if "image/png" in output.get("data", {})]
    assert pictures
    assert not [output for output in outputs if output["output_type"] == "error"]
    told = "".join(str(output.get("text") or output["data"]) for output in outputs if output not in pictures)
    assert re.findall(r"(?<![\w<])/(?:home|root|tmp|work|usr|Users)/\S*|Warning|0x[0-9a-f]{8}", told) == []


def test_a_stale_output_is_noticed_and_marks_are_not() -> None:
    said_by = runpy.run_path(str(NOTEBOOKS[0].parent / "run.py"), run_name="run")["said_by"]
    nbformat = pytest.importorskip("nbformat")
    kept = nbformat.read(NOTEBOOKS[0], as_version=4)
    told = said_by(kept)
    assert any("永州市" in line for line in told)

    def changed(old: str, new: str) -> list[str]:
        other = copy.deepcopy(kept)
        for cell in other.cells:
            for output in cell.get("outputs", []):
                if "text/html" in output.get("data", {}):
                    output.data["text/html"] = output.data["text/html"].replace(old, new)
        return list(said_by(other))

    assert changed("永州市", "永洲市") != told
    assert changed("<td>", '<td class="other">') == told
