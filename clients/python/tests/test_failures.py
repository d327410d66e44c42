"""What goes wrong, and what is asked again."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from zhengtu import Client, InvalidQuery, Unavailable, ZhengtuError
from zhengtu.transport import ATTEMPTS, Transport

Handler = Callable[[httpx.Request], httpx.Response]


def refused(code: str, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json={"errors": [{"message": "so it is", "extensions": {"code": code}}]})


def asking(handler: Handler) -> tuple[Transport, list[float]]:
    waits: list[float] = []
    return Transport("http://zhengtu.test", 1, http=httpx.MockTransport(handler), sleep=waits.append), waits


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("{ places { nodes { colour } } }", "Cannot query field 'colour' on type 'Place'"),
        ("{ places(first: ten) { nodes { id } } }", "Int cannot represent non-integer value: ten"),
        ("{ places ", "Syntax Error"),
    ],
)
def test_a_query_that_does_not_fit_is_not_sent(zt: Client, query: str, message: str) -> None:
    with pytest.raises(InvalidQuery, match=message):
        zt.query(query)


def test_any_query_is_answered(zt: Client) -> None:
    said = zt.query("query ($name: String!) { place(name: $name) { code } }", {"name": "永州市"})
    assert said == {"place": {"code": "431100"}}


def test_an_error_of_the_server_has_its_code(zt: Client) -> None:
    with pytest.raises(ZhengtuError) as failure:
        zt.query("{ places(first: 1000) { nodes { id } } }")
    assert failure.value.code == "BAD_USER_INPUT"


@pytest.mark.parametrize("code", ["TIMEOUT", "COST_EXCEEDED", "RATE_LIMITED", "INTERNAL_SERVER_ERROR"])
def test_what_would_fail_again_is_not_asked_again(code: str) -> None:
    transport, waits = asking(lambda _: refused(code))
    with pytest.raises(ZhengtuError, match=f"{code}: so it is"):
        transport.ask("{ x }", {})
    assert waits == []


def test_a_server_that_comes_back_is_asked_again() -> None:
    answers = [refused("UNAVAILABLE", 503), refused("UNAVAILABLE"), httpx.Response(200, json={"data": {"x": 1}})]
    transport, waits = asking(lambda _: answers.pop(0))
    assert transport.ask("{ x }", {}) == {"x": 1}
    assert waits == [0.5, 1.0]


def test_one_that_does_not_is_given_up() -> None:
    def nobody(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("connection refused", request=request)

    transport, waits = asking(nobody)
    with pytest.raises(Unavailable, match="nobody answers at http://zhengtu.test; is the server running"):
        transport.ask("{ x }", {})
    assert len(waits) == ATTEMPTS - 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (httpx.Response(404, text="<html>not found"), "NOT_ZHENGTU"),
        (httpx.Response(200, json=["something else"]), "NOT_ZHENGTU"),
    ],
)
def test_another_server_is_told_apart(answer: httpx.Response, code: str) -> None:
    transport, _ = asking(lambda _: answer)
    with pytest.raises(ZhengtuError) as failure:
        transport.ask("{ x }", {})
    assert failure.value.code == code


def test_a_slow_answer_is_no_reason_to_ask_again() -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    transport, waits = asking(slow)
    with pytest.raises(ZhengtuError, match="did not answer in time"):
        transport.ask("{ x }", {})
    assert waits == []


def test_the_address_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHENGTU_URL", "http://zhengtu.test:1/")
    assert Client().url == "http://zhengtu.test:1"
    monkeypatch.delenv("ZHENGTU_URL")
    assert Client().url == "http://127.0.0.1:4000"
