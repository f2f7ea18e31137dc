"""Owns how a database address as hosts give it becomes one that the drivers take."""

from pathlib import Path
from typing import Final
from urllib.parse import unquote

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

DRIVERS: Final = {"sqlite": "sqlite+pysqlite", "postgresql": "postgresql+asyncpg"}
SSL_MODES: Final = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
PASSED_ON: Final = {"host", "port", "ssl", "passfile", "target_session_attrs"}
FOR_SQLITE: Final = {"mode", "uri"}
# Hosts add these for other drivers; without them the connection is the same.
IGNORED: Final = {
    "application_name",
    "channel_binding",
    "connect_timeout",
    "connection_limit",
    "gssencmode",
    "pgbouncer",
    "pool_timeout",
}
# asyncpg takes these only from here.
ENVIRONMENT: Final = {
    "sslcert": "PGSSLCERT",
    "sslcrl": "PGSSLCRL",
    "sslkey": "PGSSLKEY",
    "sslrootcert": "PGSSLROOTCERT",
}


class BadAddress(ValueError):  # noqa: N818 - a sentence for the operator, not an internal error
    """The database address cannot be used; the message says why and never shows the password."""


def parse(address: str) -> URL:
    """Return the address with the driver that we use.

    Takes `sqlite:///file`, `postgresql://…` and `postgres://…`, also libpq's socket form
    `postgresql://user@/name?host=/folder`. Raises BadAddress.
    """
    try:
        url = make_url(address.strip().replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError):
        raise BadAddress("it is not a database address such as sqlite:///sitrep.db") from None
    family = url.get_backend_name()
    if family not in DRIVERS:
        raise BadAddress(f"{family} is not supported: use sqlite:///… or postgresql://…")
    checked = _for_asyncpg(url) if family == "postgresql" else _for_sqlite(url)
    return checked.set(drivername=DRIVERS[family])


def file(address: str | URL) -> Path | None:
    """Return the file behind a SQLite address, whatever links lead to it; none on PostgreSQL."""
    url = address if isinstance(address, URL) else parse(address)
    if url.get_backend_name() != "sqlite":
        return None
    return Path((url.database or "").removeprefix("file:")).resolve()


def _for_sqlite(url: URL) -> URL:
    if url.host:
        raise BadAddress("it needs three slashes before a file's name, as in sqlite:///sitrep.db")
    if not url.database or ":memory:" in url.database or url.query.get("mode") == "memory":
        raise BadAddress("a database in memory forgets everything: name a file")
    for name in url.query.keys() - FOR_SQLITE:
        raise BadAddress(f"its option {name} is not supported: leave it out")
    return url


def _for_asyncpg(url: URL) -> URL:
    """Rename libpq's `sslmode`, which asyncpg knows as `ssl`; drop what changes nothing."""
    query = {name: value for name, value in url.query.items() if name not in IGNORED}
    if "sslmode" in query:
        query["ssl"] = query.pop("sslmode")
    if query.get("ssl", "prefer") not in SSL_MODES:
        raise BadAddress(f"its sslmode is none of {', '.join(SSL_MODES)}")
    for name in query.keys() - PASSED_ON:
        if name in ENVIRONMENT:
            raise BadAddress(f"{name} has no place in it: set {ENVIRONMENT[name]} to the file")
        if "@" in str(url.query):  # then the name is a piece of the password
            raise BadAddress("its password must be escaped: %40 for @, %3F for ?, %2F for /")
        raise BadAddress(f"its option {name} is not supported: leave it out")
    if url.host and url.host.lower().startswith("%2f"):  # a socket's folder, as libpq writes it
        return url.set(host="", query={**query, "host": unquote(url.host)})
    return url.set(query=query)
