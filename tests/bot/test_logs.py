"""What the program says to its operator, and what it never says."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot import logs

TOKEN = "xoxb-1234-hushhush"


def fail(*words: object) -> None:
    customer = "Customer 4711"
    raise RuntimeError(*words, len(customer))


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def said() -> Iterator[io.StringIO]:
    """Give a stream, and put logging back as it was afterwards."""
    root = logging.getLogger()
    handlers, level, before = root.handlers[:], root.level, structlog.get_config()
    yield io.StringIO()
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**before)


def test_elsewhere_than_on_a_terminal_each_line_is_json(said: io.StringIO) -> None:
    logs.configure("info", "auto", said)
    structlog.get_logger("bot.test").info("incident.declared", number=7)
    line = json.loads(said.getvalue())
    assert (line["event"], line["number"], line["level"]) == ("incident.declared", 7, "info")
    assert line["timestamp"].endswith("Z")


def test_on_a_terminal_lines_are_for_people(said: io.StringIO) -> None:
    del said
    terminal = Terminal()
    logs.configure("info", "auto", terminal)
    structlog.get_logger("bot.test").info("incident.declared", number=7)
    assert "incident.declared" in terminal.getvalue()
    assert not terminal.getvalue().startswith("{")


@pytest.mark.parametrize(("form", "is_json"), [("json", True), ("console", False)])
def test_the_form_can_be_chosen(form: str, is_json: bool, said: io.StringIO) -> None:  # noqa: FBT001
    logs.configure("info", form, said)
    structlog.get_logger("bot.test").info("hello")
    assert said.getvalue().startswith("{") is is_json


def test_less_than_the_level_is_not_said(said: io.StringIO) -> None:
    logs.configure("warning", "json", said)
    structlog.get_logger("bot.test").info("hello")
    logging.getLogger("other").info("hello")
    assert said.getvalue() == ""


def test_libraries_speak_in_the_same_form(said: io.StringIO) -> None:
    logs.configure("info", "json", said)
    logging.getLogger("other").warning("it is %s", "late")
    line = json.loads(said.getvalue())
    assert (line["event"], line["logger"], line["level"]) == ("it is late", "other", "warning")


@pytest.mark.parametrize(
    "name", ["slack_sdk", "slack_sdk.web.async_client", "slack_bolt.AsyncApp", "sqlalchemy.engine"]
)
def test_who_would_print_whole_requests_is_never_at_debug(name: str, said: io.StringIO) -> None:
    logs.configure("debug", "json", said)
    logging.getLogger(name).debug("text: the customer's name")
    logging.getLogger(name).info("text: the customer's name")
    assert said.getvalue() == ""


@pytest.mark.parametrize("form", ["json", "console"])
@pytest.mark.parametrize(
    "secret",
    [
        TOKEN,
        "xapp-1-A0-hushhush",
        "xoxe.xoxb-1-hushhush",
        "wss://wss.slack.com/link/?ticket=hushhush&app_id=A0",
        "postgresql://sitrep:hushhush@db/sitrep",
        "null value in column\nDETAIL:  Failing row contains (1, hushhush).",
    ],
)
def test_no_secret_is_said(secret: str, form: str, said: io.StringIO) -> None:
    logs.configure("info", form, said)
    log = structlog.get_logger("bot.test")
    log.info(secret, token=secret, parts={"inner": [secret]})
    logging.getLogger("other").error("met %s", secret)
    try:
        fail("met", secret)
    except RuntimeError:
        log.exception("failed")
    assert said.getvalue().count("failed") == 1
    assert "RuntimeError" in said.getvalue()
    assert "hushhush" not in said.getvalue()


@pytest.mark.parametrize("form", ["json", "console"])
def test_a_traceback_shows_no_local_variable(form: str, said: io.StringIO) -> None:
    logs.configure("info", form, said)
    try:
        fail()
    except RuntimeError:
        structlog.get_logger("bot.test").exception("failed")
    assert "Traceback" in said.getvalue()
    assert "4711" not in said.getvalue()


def test_numbers_and_nothing_stay_what_they_are(said: io.StringIO) -> None:
    logs.configure("info", "json", said)
    structlog.get_logger("bot.test").info("hello", count=3, none=None, yes=True, share=0.5)
    line = json.loads(said.getvalue())
    assert (line["count"], line["none"], line["yes"], line["share"]) == (3, None, True, 0.5)
