"""Addresses of archives on a server: told apart from paths, and shown without a password."""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from curator.phrases import phrase
from curator.posts import CuratorError

ON_SERVER = "postgresql"  # the kind of every archive that has an address
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_SERVERS = frozenset({ON_SERVER, "postgres"})
_SECRETS = frozenset({"password", "sslpassword"})


class NoAddress(CuratorError):
    """A text is not the address of an archive that can be opened."""


@dataclass(frozen=True, slots=True)
class Address:
    """A table on a server. ``uri`` holds no password; ``table`` is None for the table that looks most like posts.

    ``str()`` gives what may be stored and shown: the URI, with the table as its parameter ``table``.
    """

    uri: str
    table: str | None = None
    secrets: tuple[tuple[str, str], ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def read(cls, text: str) -> Self:
        """Parse an address. Raises NoAddress, which repeats no part of the text that may be a password."""
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
        kept = [(name, value) for name, value in parameters if name not in _SECRETS | {"table"}]
        netloc = f"{user[0]}@{host}" if user[0] else host
        uri = urlunsplit((ON_SERVER, netloc, parts.path or "/", urlencode(kept, quote_via=quote), ""))
        return cls(uri, dict(parameters).get("table") or None, tuple(secrets))

    def of(self, table: str | None) -> "Address":
        """Return the address of another table on the same server."""
        return replace(self, table=table)

    def without_secrets(self, text: str) -> str:
        """Hide the passwords in what a server or its driver says."""
        for _, secret in self.secrets:
            text = text.replace(secret, "…")
        return text

    def __str__(self) -> str:
        if self.table is None:
            return self.uri
        return f"{self.uri}{'&' if '?' in self.uri else '?'}table={quote(self.table)}"


Location = Path | Address
"""Where an archive is: a file, a folder, or a table on a server."""


def is_address(text: str) -> bool:
    """Say whether a text is an address on a server of any kind, rather than a path."""
    return _SCHEME.match(text) is not None
