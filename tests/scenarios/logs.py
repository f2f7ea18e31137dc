"""Owns reading what the bot logs, at its most talkative."""

import contextlib
import logging
from collections.abc import Iterator
from io import StringIO

import structlog

from bot import logs


@contextlib.contextmanager
def kept() -> Iterator[StringIO]:
    """Give what is logged inside the block, as an operator would read it."""
    root, before = logging.getLogger(), structlog.get_config()
    handlers, level = root.handlers[:], root.level
    stream = StringIO()
    logs.configure("debug", "json", stream)
    try:
        yield stream
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
        structlog.configure(**before)
