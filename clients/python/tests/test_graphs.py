"""What the answers turn into: data frames, networks, and the files that the server exports."""

from __future__ import annotations

import io

import httpx
import networkx as nx
import pandas as pd
import pytest

from zhengtu import Client, Table
from zhengtu.records import Activity


def test_a_table_is_a_data_frame_with_names_and_ids(zt: Client) -> None:
    frame = zt.regulations(place="永州市").to_pandas()
    assert list(frame.columns) == ["id", "name", "kind", "place", "place_id", "topics"]
    assert set(frame["place"]) == {"永州市"}
    frame = zt.activities(place="永州市").to_pandas()
    assert {"actors", "count", "sentences", "documents"} <= set(frame.columns)
    assert str(frame["count"].dtype) == "Int64"


def test_an_empty_table_has_its_columns_too(zt: Client) -> None:
    nothing: Table[Activity] = zt.activities(object_contains="没有这样的事")
    assert len(nothing) == 0
    assert "category" in nothing.to_pandas().columns


def test_a_notebook_shows_a_table(zt: Client) -> None:
    assert "<table" in zt.documents()._repr_html_()
    assert "永州市" in repr(zt.places(within="湖南省"))


def test_five_lines_lead_to_a_network(zt: Client) -> None:
    acts = zt.acts(actions=["ENACT"], statuses=["DONE"])
    graph = acts.to_networkx()
    assert graph.number_of_edges() == len(acts)
    committee = "body/永州市人民代表大会常务委员会"
    assert graph.out_degree(committee) == 4
    assert graph.nodes[committee]["kind"] == "BODY"
    assert nx.bipartite.is_bipartite(nx.Graph(graph))


def test_a_neighborhood_is_a_network(zt: Client) -> None:
    around = zt.neighborhood("永州市", depth=2, limit=50)
    graph = around.to_networkx()
    assert "body/永州市人民代表大会常务委员会" in graph
    assert graph.number_of_nodes() == len(around.nodes) <= 50
    assert set(around.to_pandas()["relation"]) >= {"OF", "PART_OF"}


def test_igraph_has_the_same_network(zt: Client) -> None:
    around = zt.neighborhood("永州市人民代表大会常务委员会")
    drawn, counted = around.to_igraph(), around.to_networkx()
    assert (drawn.vcount(), drawn.ecount()) == (counted.number_of_nodes(), counted.number_of_edges())
    assert set(drawn.vs["name"]) == set(counted)


def test_paths_lead_from_one_to_the_other(zt: Client) -> None:
    path = zt.paths("永州市", "岳阳市")[0]
    assert [node.name for node in path.nodes][0] == "永州市"
    assert [node.name for node in path.nodes][-1] == "岳阳市"


@pytest.mark.parametrize(("file", "read"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)])
def test_networkx_opens_what_the_server_exports(url: str, file: str, read: object) -> None:
    assert callable(read)
    content = httpx.get(f"{url}/export/zhengtu.{file}", timeout=60).content
    graph = read(io.BytesIO(content))
    table = pd.read_csv(io.StringIO(httpx.get(f"{url}/export/edges.csv", timeout=60).text.removeprefix("\ufeff")))
    assert graph.number_of_edges() == len(table)
    committee, regulation = "body/永州市人民代表大会常务委员会", "regulation/永州市文明行为促进条例"
    assert graph.nodes[committee]["label"] == "永州市人民代表大会常务委员会"
    assert graph.nodes[committee]["kind"] == "STANDING_COMMITTEE"
    assert any(edge["relation"] == "ENACTED" for edge in graph.get_edge_data(committee, regulation).values())


def test_pandas_opens_the_exported_table_of_acts(url: str, zt: Client) -> None:
    content = httpx.get(f"{url}/export/acts.csv", params={"within": "永州市"}, timeout=60).content
    frame = pd.read_csv(io.BytesIO(content), encoding="utf-8-sig")
    assert set(frame["地区"]) == {"永州市"}
    assert set(frame["法规文件"]) == {act.regulation.name for act in zt.acts(actor="永州市人民代表大会常务委员会")}
