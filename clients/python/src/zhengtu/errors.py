"""What can go wrong, each with the server's own code."""

from __future__ import annotations


class ZhengtuError(Exception):
    """The server refused the question, or could not answer it; ``code`` says why, for programs."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


class InvalidQuery(ZhengtuError):
    """The query does not fit the server's schema; nothing was sent."""

    def __init__(self, message: str) -> None:
        super().__init__("GRAPHQL_VALIDATION_FAILED", message)


class Unavailable(ZhengtuError):
    """Nobody answers at the address, or the server asks to come again later, and did so each time."""

    def __init__(self, message: str) -> None:
        super().__init__("UNAVAILABLE", message)
