"""Plays a short incident in a sandbox with the real bot, then stays until Ctrl-C."""

from sandbox.demo.main import main

__all__ = ["main"]
