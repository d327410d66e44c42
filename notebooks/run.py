"""Runs the notebooks against the server at ZHENGTU_URL, and fails where one says something else than is kept in it.

With --write, what they show is kept in them. What is kept says nothing of the machine: no times, no paths, no versions, and
no progress. What is compared is what a person reads: numbers and words, neither pictures nor the marks of a table.
"""

from __future__ import annotations

import difflib
import html
import re
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).resolve().parent


def main(write: bool) -> int:
    stale = 0
    for path in sorted(HERE.glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        kept = said_by(notebook)
        NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(HERE)}}).execute()
        now = said_by(cleaned(notebook))
        if write:
            nbformat.write(notebook, path)
        elif now != kept:
            stale += 1
            print(*difflib.unified_diff(kept, now, f"{path.name}, as kept", "as it says now", lineterm="", n=1), sep="\n")
        pictures = sum("image/png" in output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", []))
        print(f"{path.name}: ran, {pictures} pictures")
    if stale:
        print(f"{stale} notebooks say something else now; scripts/test-python.sh --write keeps that.", file=sys.stderr)
    return stale


def said_by(notebook: nbformat.NotebookNode) -> list[str]:
    """The words of the outputs, line by line; the rows of a table are lines."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", []) if output.get("name") != "stderr"]
    texts = [output["text"] if "text" in output else f"\n{words_of(output.get('data', {}))}\n" for output in outputs]
    lines = (" ".join(line.split()) for line in "".join(texts).splitlines())
    return [line for line in lines if line]


def words_of(data: dict[str, str]) -> str:
    if "image/png" in data:
        return ""
    if "text/html" not in data:
        return data.get("text/plain", "")
    without_style = re.sub(r"<style.*?</style>", "", data["text/html"], flags=re.DOTALL)
    rows = re.sub(r"\s*</tr>", "\n", re.sub(r"</t[dh]>\s*", " | ", without_style))
    return html.unescape(re.sub(r"<[^>]+>", "", rows))


def cleaned(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    notebook.metadata = {"kernelspec": notebook.metadata.kernelspec, "language_info": {"name": "python"}}
    for cell in notebook.cells:
        cell.metadata = {}
        if "outputs" not in cell:
            continue
        cell.outputs = [output for output in cell.outputs if output.get("name") != "stderr"]
        for output in cell.outputs:
            output.get("metadata", {}).clear()
            if "text/html" in output.get("data", {}):
                output["data"].pop("text/plain", None)
    return notebook


if __name__ == "__main__":
    sys.exit(main(write="--write" in sys.argv[1:]))
