"""Owns the command line; what is heavy is imported by the command that needs it."""
# ruff: noqa: PLC0415 - `sitrep --version` must not wait for Slack's and the database's libraries

import contextlib
import os
import sys
from collections.abc import Callable, Coroutine, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot import exchange, measure, published, release
from bot.errors import BadUse, ForOperator, NotWell

if TYPE_CHECKING:
    from bot.settings import Settings

cli = typer.Typer(
    name="sitrep",
    help="Sitrep, an incident-command bot for Slack.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they print local variables: tokens
)
cli.add_typer(published.cli, name="status-page")
_THROUGH = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}


def main() -> None:
    """Run the command line; what the operator can put right is a sentence, not a traceback."""
    os.umask(0o077)  # incidents, private ones among them, are nobody else's on this machine
    try:
        cli(prog_name="sitrep")
    except ForOperator as fault:
        typer.echo(str(fault), err=True)
        sys.exit(fault.code)


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer's form
    if wanted:
        typer.echo(f"sitrep {release.number()}")
        raise typer.Exit


@cli.callback()
def _options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Say which.")
    ] = False,
) -> None:
    """Sitrep, an incident-command bot for Slack."""


@cli.command()
def run() -> None:
    """Run the service until SIGTERM or Ctrl-C."""
    settings = _settings()
    from bot import logs, service

    logs.configure(settings.log_level, settings.log_format)
    _carry_out(lambda: service.run(settings))


@cli.command()
def migrate() -> None:
    """Upgrade the database to this version."""
    url = _database_url()
    from bot import databases

    async def work() -> None:
        typer.echo(await databases.upgrade(url))

    _carry_out(work)


@cli.command()
def doctor() -> None:
    """Check this installation; exit 1 when something has to be mended."""
    from bot import logs

    logs.configure("error", "auto")
    try:
        settings = _loaded()  # its warnings are among what is found
    except ForOperator as fault:
        raise NotWell(str(fault)) from None
    from bot.doctor import examine

    well = True

    async def work() -> None:
        nonlocal well
        async for finding in examine(settings):
            typer.echo(str(finding))
            well = well and finding.well

    _carry_out(work)
    if not well:
        raise typer.Exit(1)


@cli.command()
def manifest(
    http: Annotated[
        str | None,
        typer.Option(metavar="URL", help="For HTTP: the address under which Slack reaches you."),
    ] = None,
    sign_in: Annotated[
        str | None,
        typer.Option(metavar="URL", help="To sign in on the console: its address in a browser."),
    ] = None,
) -> None:
    """Print the app manifest, and the link that creates the app from it with one click."""
    from bot import manifest as app_manifest

    text, option = app_manifest.text(), "--http"
    try:
        text = app_manifest.over_http(http, text) if http else text
        option = "--sign-in"
        text = app_manifest.with_sign_in(sign_in, text) if sign_in else text
    except ValueError as fault:
        raise BadUse(f"{option}: {fault}") from None
    typer.echo(f"# Create the app with one click: {app_manifest.link(text)}\n\n{text}", nl=False)


@cli.command()
def export(
    incident: Annotated[int | None, typer.Argument(help="The incident's number.")] = None,
    form: Annotated[
        str | None, typer.Option("--format", help="json, markdown or csv; ndjson with --all.")
    ] = None,
    *,
    every: Annotated[bool, typer.Option("--all", help="Every incident, as NDJSON.")] = False,
    team: Annotated[
        str | None, typer.Option(help="The workspace, when several have the number.")
    ] = None,
    private: Annotated[bool, typer.Option("--private", help="Private incidents, too.")] = False,
) -> None:
    """Write an incident, or all of them, to standard output."""
    if (incident is None) is not every:
        raise BadUse("Give an incident's number, or --all.")
    url = _database_url()
    from bot import schema
    from bot.export import FORMS, write

    forms = ("ndjson",) if every else tuple(FORMS)
    if (chosen := form or forms[0]) not in forms:
        raise BadUse(f"--format: use {', '.join(forms)}")

    async def work() -> None:
        database = await schema.open_database(url, migrate=False)
        try:
            await write(sys.stdout, database, incident, chosen, team, private=private)
        finally:
            await database.close()

    _carry_out(work)


@cli.command()
def postmortem(
    incident: Annotated[int, typer.Argument(help="The incident's number.")],
    *,
    team: Annotated[
        str | None, typer.Option(help="The workspace, when several have the number.")
    ] = None,
    private: Annotated[bool, typer.Option("--private", help="Of a private incident, too.")] = False,
) -> None:
    """Write an incident's postmortem to standard output, as Markdown."""
    url = _database_url()
    from bot import schema
    from bot.export.postmortem import write

    async def work() -> None:
        database = await schema.open_database(url, migrate=False)
        try:
            await write(sys.stdout, database, incident, team, private=private)
        finally:
            await database.close()

    _carry_out(work)


@cli.command("backup")
def make_backup(
    file: Annotated[Path, typer.Argument(help="A file that is not there yet.")],
) -> None:
    """Copy a SQLite database to FILE, also while Sitrep runs."""
    url = _database_url()
    from bot import copies

    typer.echo(copies.make(url, file))


@cli.command("restore")
def restore_backup(
    file: Annotated[Path, typer.Argument(help="What `sitrep backup` has made.")],
) -> None:
    """Put FILE in the place of the SQLite database, and keep the old one beside it."""
    url = _database_url()
    from bot import copies

    typer.echo(copies.put_back(url, file, datetime.now(UTC)))


@cli.command(context_settings=_THROUGH, add_help_option=False)
def demo(context: typer.Context) -> None:
    """Try it without Slack: a workspace in your browser."""
    os.execv(sys.executable, [sys.executable, "-m", "sandbox", "demo", *context.args])  # noqa: S606


def _settings(*, slack: bool = True) -> "Settings":
    settings = _loaded(slack=slack)
    _warn(settings.warnings)
    return settings


def _loaded(*, slack: bool = True) -> "Settings":
    from bot.settings import load

    with _warnings_beside_faults():
        return load(slack=slack)


def _database_url() -> str:
    from bot import logs
    from bot.settings import database_url

    logs.configure("warning", "auto")
    with _warnings_beside_faults():
        return database_url()


@contextlib.contextmanager
def _warnings_beside_faults() -> Iterator[None]:
    """Print the warnings, too, when the settings have faults: often they are what explains them."""
    from bot.settings import Misconfigured

    try:
        yield
    except Misconfigured as fault:
        _warn(fault.warnings)
        raise


def _warn(lines: Iterable[str]) -> None:
    for line in lines:
        typer.echo(f"Warning: {line}", err=True)


def _carry_out(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    import asyncio

    asyncio.run(work())


exchange.register(cli, _database_url, lambda: _settings(slack=False), _carry_out)
measure.register(cli, _database_url, _carry_out)
