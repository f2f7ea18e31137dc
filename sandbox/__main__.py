"""`python -m sandbox serve` starts a workspace alone; `demo` plays an incident in one."""

from __future__ import annotations

import argparse
import asyncio
import errno
import importlib
import shlex
import signal
import sys
from pathlib import Path

from sandbox.port import port


def main(argv: list[str] | None = None) -> int:
    words = sys.argv[1:] if argv is None else argv
    if words[:1] == ["demo"]:
        # Only the demo knows the bot, and only the demo pays for loading it.
        return int(importlib.import_module("sandbox.demo").main(words[1:]) or 0)
    args = _parser().parse_args(words)
    return asyncio.run(_serve(args))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("demo", help="play a short incident and stay")
    serve = commands.add_parser("serve", help="a Slack workspace on loopback")
    serve.add_argument("--port", type=port, default=8899, help="0: any that is free")
    serve.add_argument("--manifest", type=Path, default=Path("manifest.yml"))
    serve.add_argument("--deliver-to", help="signed HTTP to this address in place of Socket Mode")
    return parser


async def _serve(args: argparse.Namespace) -> int:
    from sandbox.manifest import ManifestError  # noqa: PLC0415 - `demo` needs none of it
    from sandbox.server import Sandbox  # noqa: PLC0415 - the same
    from sandbox.workspace.people import guest  # noqa: PLC0415 - the same

    stop = _told_to_stop()
    try:
        async with Sandbox(args.manifest, port=args.port) as sandbox:
            sandbox.cast.seat(guest(), "general", "incidents")
            sandbox.deliver_to(args.deliver_to)
            _introduce(sandbox.url, sandbox.environment())
            await stop.wait()
    except (ManifestError, OSError) as error:
        sys.stderr.write(f"{_sentence(error, args)}\n")
        return 2
    return 0


def _sentence(error: Exception, args: argparse.Namespace) -> str:
    """Say what is wrong, and what to do where that is known."""
    match error:
        case OSError(errno=errno.EADDRINUSE):
            return (
                f"Port {args.port} is taken: end what listens there, or choose another with"
                " --port (--port 0 takes any that is free)."
            )
        case OSError(errno=errno.EACCES) if args.port:
            return f"Port {args.port} is not yours to take: choose one above 1023 with --port."
        case FileNotFoundError():
            return (
                f"There is no {args.manifest}: start this where Sitrep's manifest.yml is, or name"
                " one with --manifest."
            )
    return str(error)


def _introduce(url: str, settings: dict[str, str]) -> None:
    sys.stdout.write(f"# The page: {url}/\n")
    for name, value in settings.items():
        sys.stdout.write(f"{name}={shlex.quote(value)}\n")
    sys.stdout.flush()


def _told_to_stop() -> asyncio.Event:
    """Return what is set by Ctrl-C or SIGTERM, from now on."""
    stop = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    return stop


if __name__ == "__main__":
    sys.exit(main())
