"""The address of an archive on a server, told apart from the path of a file, and shown without a password."""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from curator.phrases import phrase
from curator.posts import CuratorError

ON_SERVER = "postgresql"  # the kind of all that has an address
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_SERVERS = frozenset({ON_SERVER, "postgres"})
_SECRETS = frozenset({"password", "sslpassword"})


class NoAddress(CuratorError):
    """A text is no address of an archive that can be opened."""


@dataclass(frozen=True, slots=True)
class Address:
    """A table on a server. ``uri`` holds no password; ``table`` is None for the one that looks most like posts.

    As text it is what may be stored and shown: the uri, with the table as its parameter ``table``.
    """

    uri: str
    table: str | None = None
    secrets: tuple[tuple[str, str], ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def read(cls, text: str) -> Self:
        """The address that a text is. Raises NoAddress, which repeats nothing of it that may be a password."""
        try:
            parts = urlsplit(text)
            parameters = parse_qsl(parts.query, keep_blank_values=True)
            whole = "@" not in parts.path + parts.query + parts.fragment and not parts.fragment
            host, user = parts.netloc.rpartition("@")[2], parts.netloc.rpartition("@")[0].partition(":")
            _ = parts.port
        except ValueError:
            whole = False
        if not whole:
            raise NoAddress(
                phrase(
                    "The address cannot be read; it is postgresql://user@host/database, and in a user's name or a "
                    "password such characters as / ? # @ : are written as %2F %3F %23 %40 %3A."
                )
            )
        if parts.scheme not in _SERVERS:
            raise NoAddress(
                phrase(
                    "Curator opens no address that begins with {scheme}://, only those of PostgreSQL "
                    "(postgresql://user@host/database); give the archive's file or folder instead.",
                    scheme=parts.scheme,
                )
            )
        secrets = [("password", unquote(user[2]))] if user[2] else []
        secrets += [(name, value) for name, value in parameters if name in _SECRETS and value]
        told = [(name, value) for name, value in parameters if name not in _SECRETS | {"table"}]
        netloc = f"{user[0]}@{host}" if user[0] else host
        uri = urlunsplit((ON_SERVER, netloc, parts.path or "/", urlencode(told, quote_via=quote), ""))
        return cls(uri, dict(parameters).get("table") or None, tuple(secrets))

    def of(self, table: str | None) -> "Address":
        """The same server, and that table."""
        return replace(self, table=table)

    def without_secrets(self, text: str) -> str:
        """What a server or its driver says, with no password in it."""
        for _, secret in self.secrets:
            text = text.replace(secret, "…")
        return text

    def __str__(self) -> str:
        if self.table is None:
            return self.uri
        return f"{self.uri}{'&' if '?' in self.uri else '?'}table={quote(self.table)}"


Location = Path | Address
"""Where an archive is."""


def is_address(text: str) -> bool:
    """Whether a text is the address of something on a server, of whatever kind, and no file's path."""
    return _SCHEME.match(text) is not None
