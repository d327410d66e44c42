"""Runs the notebooks against the server at ZHENGTU_URL; with --write, what they show is kept in them.

What is kept says nothing of the machine: no times, no paths, no versions, and no progress.
"""

from __future__ import annotations

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).resolve().parent


def main(write: bool) -> None:
    for path in sorted(HERE.glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(HERE)}}).execute()
        if write:
            nbformat.write(cleaned(notebook), path)
        pictures = sum("image/png" in output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", []))
        print(f"{path.name}: ran, {pictures} pictures")


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
    main(write="--write" in sys.argv[1:])
