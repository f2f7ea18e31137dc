"""Starts the command line: `python -m bot run` is `sitrep run`."""

from bot.cli import main

main()
