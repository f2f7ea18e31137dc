"""Owns `python -m sandbox demo`: starts workspace and bot, has the story played, and stays."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import signal
import sys
import tempfile
from pathlib import Path
from typing import Final

from sandbox.demo import ports, review, story, transcript
from sandbox.demo.bot import ROOT, BotDiedError, database, running
from sandbox.manifest import ManifestError
from sandbox.port import port
from sandbox.server import Sandbox
from sandbox.workspace.people import guest


def manifest(root: Path) -> Path:
    """Return the app's manifest: beside an installed bot, else the checkout's own."""
    packed = root / "bot" / "manifest.yml"
    return packed if packed.exists() else root / "manifest.yml"


MANIFEST: Final = manifest(ROOT)
PORT: Final = 8899
# About a minute, so that a reminder comes while somebody is looking.
TO_LOOK_AT: Final = {
    "SITREP_CADENCE__SEV1": "75s",
    "SITREP_CADENCE__SEV2": "2m",
    "SITREP_CADENCE_MITIGATED__SEV1": "3m",
    "SITREP_CADENCE_MITIGATED__SEV2": "3m",
    "SITREP_REMIND_BEFORE": "20s",
    "SITREP_ESCALATE_AFTER": "40s,80s,2m",
    "SITREP_CONTACTS__DATABASE_ON_CALL": "+44 20 7946 0001 (invented)",
}
IN_A_HURRY: Final = {
    "SITREP_CADENCE__SEV1": "4s",
    "SITREP_CADENCE_MITIGATED__SEV1": "1m",
    "SITREP_REMIND_BEFORE": "1s",
    "SITREP_ESCALATE_AFTER": "20s,40s,60s",
}


USAGE: Final = """make demo [ARGS="[--once] [--port PORT]"]
       sitrep demo [--once] [--port PORT]"""
ABOUT: Final = """\
Plays an incident with the real bot in a Slack workspace of its own, on this machine alone:
no account, no token, and nothing is left when it ends.

Without options it prints the address of a page to look at and to take part in, and stays
until Ctrl-C. With --once it plays the incident to its end in a few seconds, prints what was
said and the timeline, and ends with 1 when anything that should have happened did not."""
EXAMPLES: Final = """\
examples:
  make demo                      look at it in a browser
  make demo ARGS=--once          read it in the terminal
  make demo ARGS="--port 9000"   the page on another port"""


def main(argv: list[str]) -> int:
    args = _parser().parse_args(argv)
    try:
        return asyncio.run(_once() if args.once else _stay(args.port))
    except (BotDiedError, ManifestError, TimeoutError, story.WentWrongError) as fault:
        sys.stderr.write(f"The demo could not go on: {fault}\n")
        return 1
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="demo",
        usage=USAGE,
        description=ABOUT,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--once", action="store_true", help="play, print what was said, and end")
    parser.add_argument(
        "--port", type=port, default=PORT, help=f"of the page ({PORT}; when taken, any other)"
    )
    return parser


async def _once() -> int:
    """Play the whole incident; 0 only when everything that should have happened did."""
    with tempfile.TemporaryDirectory(prefix="sitrep-demo-") as folder:
        async with Sandbox(MANIFEST) as sandbox, running(sandbox, Path(folder), IN_A_HURRY):
            room = await story.begin(sandbox)
            await story.end(sandbox, room)
            await review.hold(sandbox)
            transcript.show(sandbox, room, await story.timeline(sandbox, room))
            return story.verdict(sandbox, room)


async def _stay(wanted: int) -> int:
    with tempfile.TemporaryDirectory(prefix="sitrep-demo-") as folder:
        sandbox = Sandbox(MANIFEST, port=ports.free(wanted))
        page = _page(sandbox)
        visitor = sandbox.cast.seat(guest(), "general", "incidents")
        async with sandbox, running(sandbox, Path(folder), {**TO_LOOK_AT, **page}) as bot:
            room = await story.begin(sandbox)
            await sandbox.person("ada").invite(room, visitor)
            transcript.invite(sandbox, room, page, database(Path(folder)))
            stop = asyncio.create_task(_told_to_stop())
            died = asyncio.create_task(bot.wait())
            await asyncio.wait({stop, died}, return_when=asyncio.FIRST_COMPLETED)
            stop.cancel()
            if died.done():
                raise BotDiedError.of(Path(folder))
            died.cancel()
            sys.stdout.write("\nThe demo has ended; nothing of it is left.\n")
            return 0


def _page(sandbox: Sandbox) -> dict[str, str]:
    """Return the settings of the bot's own pages, on which people sign in at the workspace."""
    port = str(ports.free())
    own = f"http://127.0.0.1:{port}"
    return {
        "PORT": port,
        "SITREP_PUBLIC_URL": own,
        "SITREP_STATUS_PAGE": "on",
        "SITREP_STATUS_TITLE": "Acme status",
        "SITREP_PAGE_TOKEN": secrets.token_urlsafe(24),
        "SITREP_API_TOKEN": secrets.token_urlsafe(24),
        **sandbox.lets_people_sign_in(own),
    }


async def _told_to_stop() -> None:
    stop = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    await stop.wait()
