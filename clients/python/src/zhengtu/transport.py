"""One question, one answer: sending, asking again where that helps, and telling what went wrong."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from .errors import Unavailable, ZhengtuError

#: How often a question is asked in all, and how long to wait before the second time; each next wait is twice as long.
ATTEMPTS = 4
FIRST_WAIT = 0.5
LONGEST_WAIT = 10.0


class Transport:
    """Asks again only where nothing was done yet: nobody listens, or the server says UNAVAILABLE."""

    def __init__(
        self,
        url: str,
        timeout: float,
        *,
        http: httpx.BaseTransport | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.url = url.rstrip("/")
        self._client = httpx.Client(timeout=timeout, transport=http)
        self._sleep = sleep

    def ask(self, query: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """The ``data`` of the answer; an error of the server is raised with its code."""
        wait = FIRST_WAIT
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._ask_once(query, variables)
            except Unavailable:
                if attempt == ATTEMPTS:
                    raise
                self._sleep(wait)
                wait = min(2 * wait, LONGEST_WAIT)
        raise AssertionError("the loop returns or raises")

    def _ask_once(self, query: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        try:
            response = self._client.post(f"{self.url}/graphql", json={"query": query, "variables": dict(variables)})
        except httpx.ConnectError as error:
            raise Unavailable(f"nobody answers at {self.url}; is the server running? (npm start)") from error
        except httpx.TimeoutException as error:
            raise ZhengtuError("TIMEOUT", f"{self.url} did not answer in time; ask for less, or give Client a longer timeout") from error
        except httpx.HTTPError as error:
            raise ZhengtuError("BROKEN_CONNECTION", f"{self.url}: {error}") from error
        return _data_of(response, self.url)

    def close(self) -> None:
        self._client.close()


def _data_of(response: httpx.Response, url: str) -> dict[str, Any]:
    try:
        answer = response.json()
    except ValueError:
        answer = None
    if not isinstance(answer, dict) or not ("data" in answer or "errors" in answer):
        raise ZhengtuError("NOT_ZHENGTU", f"{url} answered {response.status_code} with something that is no GraphQL")
    errors = answer.get("errors") or []
    if errors:
        code = errors[0].get("extensions", {}).get("code", "INTERNAL_SERVER_ERROR")
        message = errors[0].get("message", "no reason given")
        raise Unavailable(message) if code == "UNAVAILABLE" else ZhengtuError(code, message)
    data: dict[str, Any] = answer["data"]
    return data
