"""Owns the commands about the status page; what is heavy is imported by the command."""
# ruff: noqa: PLC0415 - `sitrep --version` must not wait for the database's libraries

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.errors import BadUse

cli = typer.Typer(help="The status page that customers read.", no_args_is_help=True)


@cli.callback()
def _about() -> None:
    """Keep `export` a word of its own, while it is the only one."""


@cli.command()
def export(
    folder: Annotated[Path, typer.Argument(help="Made if it is not there.")],
    *,
    beside: Annotated[
        bool, typer.Option("--beside", help="Leave other files in the folder as they are.")
    ] = False,
) -> None:
    """Write the page, its data and its feeds into FOLDER, to be hosted anywhere."""
    asyncio.run(_export(folder, beside=beside))


async def _export(folder: Path, *, beside: bool) -> None:
    from bot import logs, schema
    from bot.settings import published
    from bot.settings.services import assembled
    from bot.web.status import drawing, writing
    from commands import status_page

    logs.configure("warning", "auto")
    settings = published()
    page = settings.page
    if page is None:
        raise BadUse(
            "SITREP_STATUS_PAGE: it is off, so customers are told nothing: set it to on, and "
            "SITREP_STATUS_URL to the address at which they will read the page"
        )
    services, now = assembled(settings.services), datetime.now(UTC)
    address = settings.database_url.get_secret_value()
    database = await schema.open_database(address, migrate=False)
    try:
        told = await database.read(lambda session: status_page.told(session, now))
    finally:
        await database.close()
    board = status_page.board(told, page, services, now)
    changed = writing.write(drawing.files(board), folder, beside=beside)
    what = "1 file" if changed == 1 else f"{changed} files"
    typer.echo(f"{folder}: {what} written, of {len(drawing.TYPES)}; open {drawing.PAGE}")
