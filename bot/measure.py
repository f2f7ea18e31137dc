"""Owns `sitrep metrics`: the figures on the command line, to read or as CSV."""
# ruff: noqa: PLC0415 - `sitrep --version` must not wait for the database's libraries

import sys
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from bot.errors import BadUse
from commands.rules.windows import LONGEST, USUAL


def register(
    cli: typer.Typer,
    database_url: Callable[[], str],
    carry_out: Callable[[Callable[[], Coroutine[Any, Any, None]]], None],
) -> None:
    """Give the command line its command."""

    @cli.command()
    def metrics(
        days: Annotated[int, typer.Option(help=f"How many days back, 1 to {LONGEST}.")] = USUAL,
        service: Annotated[str | None, typer.Option(help="Of one service alone.")] = None,
        *,
        as_csv: Annotated[bool, typer.Option("--csv", help="For a spreadsheet.")] = False,
        team: Annotated[
            str | None, typer.Option(help="The workspace, when there are several.")
        ] = None,
    ) -> None:
        """Write the figures of the last days to standard output."""
        if not 1 <= days <= LONGEST:
            raise BadUse(f"--days: from 1 to {LONGEST}")
        url = database_url()
        from bot import schema
        from bot.export import asked_figures
        from bot.settings import services

        wanted = asked_figures.Wanted(days, service, team, as_csv=as_csv)
        known = services()

        async def work() -> None:
            database = await schema.open_database(url, migrate=False)
            try:
                await asked_figures.write(sys.stdout, database, wanted, known, datetime.now(UTC))
            finally:
                await database.close()

        carry_out(work)
