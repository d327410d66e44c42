"""The typed methods, on the sample reports."""

from __future__ import annotations

import graphql
import pytest

from zhengtu import Client, Evidence, ZhengtuError, queries
from zhengtu.pages import rows_of


@pytest.mark.parametrize("name", queries.ALL)
def test_every_query_fits_the_schema_of_the_server(zt: Client, name: str) -> None:
    assert graphql.validate(zt.schema, graphql.parse(queries.ALL[name])) == []


def test_places_are_those_that_reports_speak_of(zt: Client) -> None:
    cities = zt.places(levels=["PREFECTURE"], within="湖南省")
    assert {"永州市", "岳阳市"} <= {city.name for city in cities}
    assert all(city.parent is not None and city.parent.name == "湖南省" for city in cities)
    assert len(zt.places(within="湖南", levels=["PREFECTURE"], mentioned=None)) == 14


@pytest.mark.parametrize("written", ["永州市", "永州", "431100", "place/431100"])
def test_a_place_can_be_written_in_any_way(zt: Client, written: str) -> None:
    titles = [one.name for one in zt.regulations(place=written, actions=["ENACT"], statuses=["DONE"])]
    assert "永州市文明行为促进条例" in titles
    assert len(titles) == 4


def test_what_nobody_knows_is_said(zt: Client) -> None:
    with pytest.raises(ZhengtuError, match="expected the name or id of one place, came «无此地»") as failure:
        zt.bodies(place="无此地")
    assert failure.value.code == "NOT_FOUND"


def test_bodies_know_their_place_and_their_kind(zt: Client) -> None:
    (committee,) = zt.bodies(place="永州市", kinds=["STANDING_COMMITTEE"])
    assert (committee.name, committee.kind) == ("永州市人民代表大会常务委员会", "STANDING_COMMITTEE")
    assert committee.place is not None and committee.place.id == "place/431100"


def test_acts_carry_the_sentence_that_says_so(zt: Client) -> None:
    acts = zt.acts(place="永州市", actions=["ENACT"], statuses=["DONE"])
    act = next(one for one in acts if one.regulation.name == "永州市文明行为促进条例")
    assert (act.body.name, act.years) == ("永州市人民代表大会常务委员会", (2022,))
    assert isinstance(act.evidence[0], Evidence)
    assert "文明行为促进条例" in act.evidence[0].quote
    said = zt.query("query ($id: ID!) { node(id: $id) { ... on Document { text } } }", {"id": act.evidence[0].document.id})
    utf16 = said["node"]["text"].encode("utf-16-le")
    start, end = 2 * act.evidence[0].start, 2 * act.evidence[0].end
    assert utf16[start:end].decode("utf-16-le") == act.evidence[0].quote


def test_acts_of_one_body_are_only_its_own(zt: Client) -> None:
    acts = zt.acts(actor="永州市人民代表大会常务委员会")
    assert len(acts) > 4
    assert {act.body.name for act in acts} == {"永州市人民代表大会常务委员会"}


def test_acts_are_the_same_however_small_the_pages_are(zt: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = list(zt.acts())
    monkeypatch.setattr("zhengtu.lists.ACTS_PAGE", 7)
    monkeypatch.setattr("zhengtu.queries.ACTS", queries.ACTS.replace("first: 50", "first: 1"))
    monkeypatch.setattr("zhengtu.queries.MORE_ACTS", queries.MORE_ACTS.replace("first: 50", "first: 1"))
    assert list(zt.acts()) == whole
    assert len(whole) == zt.statistics("REGULATION_ACTS", by=[])[0].value


def test_activities_are_counted(zt: Client) -> None:
    counted = zt.activities(place="永州市", categories=["DEPUTY_WORK"], statuses=["DONE"], count_from=100)
    assert ("代表建议", 418, "件") in [(one.object, one.count, one.unit) for one in counted]
    assert all(one.evidence for one in counted)


def test_people_hold_offices_in_bodies(zt: Client) -> None:
    people = zt.people()
    assert people
    holding = next(person.holds[0] for person in people if person.holds)
    assert holding.office.id == f"office/{holding.body.name}/{holding.office.name}"


def test_documents_say_whose_they_are(zt: Client) -> None:
    documents = zt.documents()
    assert len(documents) == 15
    (yongzhou,) = zt.documents(place="永州市")
    assert (yongzhou.years, yongzhou.source) == ((2022,), "yongzhou.txt")


def test_a_limit_is_kept(zt: Client) -> None:
    assert len(zt.activities(limit=3)) == 3


def test_pages_give_every_row_once_in_order(zt: Client) -> None:
    def ids(size: int) -> list[str]:
        found = rows_of(zt._transport.ask, queries.ACTIVITIES, {"filter": {}}, size=size, limit=None, progress=False)
        return [row["id"] for row in found]

    assert ids(100) == ids(17)
    assert len(ids(17)) == len(set(ids(17)))


def test_a_bar_is_shown_from_the_second_page_on(zt: Client, capsys: pytest.CaptureFixture[str]) -> None:
    for size, shown in ((100, False), (3, True)):
        list(rows_of(zt._transport.ask, queries.DOCUMENTS, {"filter": {}}, size=size, limit=None, progress=True))
        assert ("/15 [" in capsys.readouterr().err) is shown


def test_search_finds_names_and_sentences(zt: Client) -> None:
    hits = zt.search("文明行为促进", kinds=["REGULATION"])
    assert any(hit.entity is not None and hit.entity.name == "永州市文明行为促进条例" for hit in hits)
    assert {hit.kind for hit in hits if hit.entity is not None} == {"REGULATION"}


def test_reconcile_says_what_each_name_means(zt: Client) -> None:
    found = zt.reconcile(["永州市人大常委会", "岳阳市人大常委会"], kind="BODY")
    best = {one.asked: one.entity.name for one in reversed(found)}
    assert best == {
        "永州市人大常委会": "永州市人民代表大会常务委员会",
        "岳阳市人大常委会": "岳阳市人民代表大会常务委员会",
    }
    assert all(one.reasons for one in found)


def test_more_names_than_the_server_takes_at_once_are_asked_in_parts(zt: Client) -> None:
    many = [f"没有的机构{number}" for number in range(150)] + ["永州市人大常委会"]
    assert [one.asked for one in zt.reconcile(many, kind="BODY") if one.score > 0.85] == ["永州市人大常委会"]


def test_statistics_count_in_groups(zt: Client) -> None:
    frame = zt.statistics("REGULATION_ACTS", by=["PLACE", "ACTION"]).to_pandas()
    assert list(frame.columns) == ["place", "action", "value"]
    (enacted,) = frame.query("place == '永州市' and action == 'ENACT'")["value"]
    assert enacted == len(zt.acts(actor="永州市人民代表大会常务委员会", actions=["ENACT"]))
