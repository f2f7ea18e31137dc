"""Owns Socket Mode: two connections, so that one is there while the other is replaced."""

from bot.sockets.pair import Sockets

__all__ = ["Sockets"]
