"""Owns the command line; what is heavy is imported by the command that needs it."""
# ruff: noqa: PLC0415 - `sitrep --version` must not wait for Slack's and the database's libraries

import os
import sys
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from bot import release

if TYPE_CHECKING:
    from bot.settings import Settings

cli = typer.Typer(
    name="sitrep",
    help="Sitrep, an incident-command bot for Slack.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they print local variables: tokens
)
_THROUGH = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}


def main() -> None:
    """Run the command line (`sitrep`)."""
    cli(prog_name="sitrep")


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
    from bot import schema

    async def work() -> None:
        database = await schema.open_database(url, migrate=True)
        await database.close()

    _carry_out(work)
    typer.echo("The database is up to date.")


@cli.command()
def manifest(
    http: Annotated[
        str | None,
        typer.Option(metavar="URL", help="For HTTP: the address under which Slack reaches you."),
    ] = None,
) -> None:
    """Print the app manifest, and the link that creates the app from it with one click."""
    from bot import manifest as app_manifest

    try:
        text = app_manifest.over_http(http) if http else app_manifest.text()
    except ValueError as fault:
        _give_up([f"--http: {fault}"], 2)
    typer.echo(f"# Create the app with one click: {app_manifest.link(text)}\n\n{text}", nl=False)


@cli.command(context_settings=_THROUGH, add_help_option=False)
def demo(context: typer.Context) -> None:
    """Try it without Slack: a workspace in your browser."""
    os.execv(sys.executable, [sys.executable, "-m", "sandbox", "demo", *context.args])  # noqa: S606


def _settings() -> "Settings":
    from bot.settings import Misconfigured, load

    try:
        settings = load()
    except Misconfigured as fault:
        _give_up(fault.faults, 2)
    for line in settings.warnings:
        typer.echo(f"Warning: {line}", err=True)
    return settings


def _database_url() -> str:
    from bot import logs
    from bot.settings import Misconfigured, database_url

    logs.configure("warning", "auto")
    try:
        return database_url()
    except Misconfigured as fault:
        _give_up(fault.faults, 2)


def _carry_out(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run to the end; what the operator can put right is one sentence, not a traceback."""
    import asyncio

    from bot.identity import TokenRefused
    from bot.schema import CannotStart

    try:
        asyncio.run(work())
    except TokenRefused as fault:
        _give_up([str(fault)], 2)
    except CannotStart as fault:
        _give_up([str(fault)], 1)


def _give_up(faults: list[str], code: int) -> NoReturn:
    for fault in faults:
        typer.echo(fault, err=True)
    raise typer.Exit(code)
