"""Owns the commands that take records in, and hand out what programs read besides."""
# ruff: noqa: PLC0415 - `sitrep --version` must not wait for Slack's and the database's libraries

import sys
from collections.abc import Callable, Coroutine, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO, Final

import typer

from bot.errors import BadUse

if TYPE_CHECKING:
    from bot.settings import Settings

# A statement of an import writes some thousand rows.
_PATIENCE: Final = 600.0
Carry = Callable[[Callable[[], Coroutine[Any, Any, None]]], None]


def register(
    cli: typer.Typer,
    database_url: Callable[[], str],
    settings: Callable[[], "Settings"],
    carry_out: Carry,
) -> None:
    """Add the commands; `carry_out` runs one that does more than one thing at a time."""

    @cli.command("import")
    def take_in(
        file: Annotated[
            Path, typer.Argument(help="What `sitrep export --all` wrote; - is standard input.")
        ],
    ) -> None:
        """Read an export into an empty database, whole or not at all."""
        url = database_url()
        if str(file) == "-":
            carry_out(lambda: _import(url, sys.stdin.buffer, "Standard input"))
            return
        with _opened(file) as lines:
            carry_out(lambda: _import(url, lines, str(file)))

    @cli.command()
    def calendar(
        *,
        link: Annotated[
            bool, typer.Option("--link", help="Print the address to subscribe to instead.")
        ] = False,
    ) -> None:
        """Print what is due after incidents, as iCalendar; nothing that is private."""
        set_to = settings()
        if link:
            typer.echo(_link(set_to))
            return
        carry_out(lambda: _calendar(set_to))


def _link(settings: "Settings") -> str:
    """Return the feed's address with its own token. Raises BadUse."""
    from bot.export.calendar import token

    if settings.api_token is None:
        raise BadUse("SITREP_API_TOKEN: it is missing: set it, and the service has the feed")
    own = token(settings.api_token.get_secret_value())
    where = settings.public_url or f"http://{settings.host}:{settings.port}"
    return f"{where}/api/v1/calendar.ics?token={own}"


async def _calendar(settings: "Settings") -> None:
    from bot import schema
    from bot.export import calendar

    address = settings.database_url.get_secret_value()
    database = await schema.open_database(address, migrate=False)
    try:
        policy, now = settings.policy(), datetime.now(UTC)
        entries = await database.read(lambda at: calendar.entries(at, policy, now=now))
    finally:
        await database.close()
    sys.stdout.buffer.write(calendar.draw(entries, policy.console))


def _opened(file: Path) -> BinaryIO:
    try:
        return file.open("rb")
    except OSError as fault:
        raise BadUse(f"{file} cannot be read ({fault.strerror}).") from None


async def _import(url: str, lines: Iterable[bytes], name: str) -> None:
    from bot import schema
    from bot.export import incoming
    from bot.export.record import INCIDENT

    with schema.only_one(url):
        database = await schema.open_database(url, migrate=False, patience=_PATIENCE)
        try:
            count = await incoming.read(database, lines, name)
        finally:
            await database.close()
    incidents = count.pop(INCIDENT, 0)
    typer.echo(
        f"Imported {incidents} incident{'' if incidents == 1 else 's'}, and {count.total()} other "
        "lines. Nothing is said in Slack because of it; `sitrep run` goes on from there."
    )
