"""A real server with the sample reports: the one at ZHENGTU_URL, else one that is started for these tests."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from zhengtu import Client

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    running = os.environ.get("ZHENGTU_URL")
    if running:
        yield running
        return
    store = f"sqlite:{tmp_path_factory.mktemp('graph') / 'graph.db'}"
    command = ["node", "dist/cli.js", "serve", "--sample", "data/sample", "--port", "0", "--store", store]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        answers = re.search(r"http://\S+(?=/graphql)", server.stdout.readline())
        assert answers is not None, "the server did not start; has it been built? (npm ci)"
        yield answers.group()
        server.terminate()


@pytest.fixture(scope="session")
def zt(url: str) -> Iterator[Client]:
    with Client(url, progress=False) as client:
        yield client
