"""Owns how the program speaks to its operator: structured lines without texts or tokens."""

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any, Final, TextIO

import structlog
from aiohttp.http_exceptions import HttpProcessingError
from structlog.typing import Processor

# At DEBUG these print whole requests: message texts, tokens, addresses with passwords.
_TALKATIVE: Final[Mapping[str, int]] = {
    "aiohttp.access": logging.WARNING,
    "aiosqlite": logging.WARNING,
    "alembic": logging.WARNING,
    "apscheduler": logging.ERROR,
    "asyncio": logging.WARNING,
    # It warns of every environment variable that it does not use.
    "slack_bolt": logging.ERROR,
    "slack_sdk": logging.WARNING,
    "sqlalchemy": logging.WARNING,
}
# The last net: Slack's tokens, a WebSocket's ticket, a password inside an address, and the row that
# PostgreSQL quotes when it refuses one.
_SECRETS: Final = (
    (re.compile(r"\b(xox[a-z]|xapp|xoxe\.xox[a-z])-[\w-]+"), r"\1-…"),
    (re.compile(r"(ticket=)[^&\s'\"]+"), r"\1…"),
    (re.compile(r"(\w://[^:/\s]*:)[^@/\s]+@"), r"\1…@"),
    (re.compile(r"(DETAIL: ).*"), r"\1…"),
)


def configure(level: str, form: str, stream: TextIO | None = None) -> None:
    """Send everything, the libraries' own lines included, to `stream` (standard error).

    `form`: `json`, `console`, or `auto`, which is `console` on a terminal and `json` elsewhere.
    """
    target = stream or sys.stderr
    readable = target.isatty() if form == "auto" else form == "console"
    shared = _shared()
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(target)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _redact,
                _renderer(readable=readable, colours=target.isatty()),
            ],
        )
    )
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for name, least in _TALKATIVE.items():
        logging.getLogger(name).setLevel(max(least, logging.getLogger().level))
    server = logging.getLogger("aiohttp.server")
    if _is_ours not in server.filters:
        server.addFilter(_is_ours)


def _is_ours(record: logging.LogRecord) -> bool:
    """Tell whether a fault is not that a stranger sent what is no HTTP: they would fill the log."""
    fault = record.exc_info[1] if record.exc_info else None
    return not isinstance(fault, HttpProcessingError)


def clean(text: str) -> str:
    """Return the text without anything that looks like a secret."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text


def _shared() -> list[Processor]:
    return [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.stdlib.PositionalArgumentsFormatter(),
        # Made text here, so that no renderer prints a traceback with local variables.
        structlog.processors.format_exc_info,
    ]


def _redact(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {key: _clean(value) for key, value in event.items()}


def _clean(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    return clean(value if isinstance(value, str) else str(value))


def _renderer(*, readable: bool, colours: bool) -> Processor:
    if not readable:
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(
        colors=colours, exception_formatter=structlog.dev.plain_traceback
    )
