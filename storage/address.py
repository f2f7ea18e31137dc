"""Owns how a database address as hosts give it becomes one that the drivers take."""

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}


class BadAddress(ValueError):  # noqa: N818 - a sentence for the operator, not an internal error
    """The database address cannot be used; the message says why and never shows the password."""


def parse(address: str) -> URL:
    """Return the address with its async driver.

    Takes `sqlite:///file`, `postgresql://…` and `postgres://…`, also libpq's socket form
    `postgresql://user@/name?host=/folder`. Raises BadAddress.
    """
    try:
        url = make_url(address.replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError):
        raise BadAddress("it is not a database address such as sqlite:///sitrep.db") from None
    family = url.get_backend_name()
    if family not in DRIVERS:
        raise BadAddress(f"{family} is not supported: use sqlite:///… or postgresql://…")
    return _for_asyncpg(url) if family == "postgresql" else url.set(drivername=DRIVERS[family])


def _for_asyncpg(url: URL) -> URL:
    """Rename libpq's `sslmode`, which asyncpg knows as `ssl`; drop what it does not know."""
    query = dict(url.query)
    if "sslmode" in query:
        query["ssl"] = query.pop("sslmode")
    for unknown in ("channel_binding", "connect_timeout", "application_name"):
        query.pop(unknown, None)
    return url.set(drivername=DRIVERS["postgresql"], query=query)
