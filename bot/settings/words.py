"""Owns how one setting's words become its value; each refusal says what to write instead."""

import re
from datetime import timedelta
from itertools import pairwise
from typing import Final

from commands.policy import Reserved, Taggers
from commands.rules import bridges, durations, postmortems
from commands.rules.severity import LONGEST_DEFINITION
from commands.rules.words import length
from storage.models import Kind, Severity

TAGGABLE: Final = (Kind.EVENT, Kind.FINDING, Kind.ACTION, Kind.DECISION, Kind.FOLLOW_UP)
MARK: Final = "white_check_mark"
_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_LONGEST_PAGE_TITLE: Final = 60  # characters
_LONGEST_DURATION: Final = 100  # characters
_SHORTEST_SILENCE: Final = timedelta(minutes=5)
_SHORTEST_STAY: Final = timedelta(days=1)
_LONGEST_STAY: Final = timedelta(days=365)
_USER: Final = re.compile(r"[UW][A-Z0-9]{2,31}")
_CHANNEL: Final = re.compile(r"[CG][A-Z0-9]+")
_REACTION: Final = re.compile(r"[a-z0-9_+'-]{1,80}")


def user(value: str) -> str:
    if not _USER.fullmatch(value):
        raise ValueError(
            "it must be a person's id such as U024BE7LH: in Slack, open the profile, ⋮, "
            "Copy member ID"
        )
    return value


def channel(value: str) -> str:
    if not _CHANNEL.fullmatch(value):
        raise ValueError(
            "it must be a channel's id such as C0123456789, not its name: "
            "in Slack, open the channel's details; the id is at the bottom"
        )
    return value


def severity(value: str) -> Severity:
    word = value.casefold().replace("-", "").replace("_", "")
    match = re.fullmatch(r"(?:sev|s)?([1-4])", word)
    if not match:
        raise ValueError("there is no such severity: use sev1, sev2, sev3 or sev4")
    return Severity(f"sev{match[1]}")


def definition(value: str) -> str:
    """Return what customers feel at a severity: one line, as long as Slack shows in a form."""
    said = " ".join(value.split()).rstrip(".")
    if not said:
        raise ValueError("say what customers feel, such as: a main function is down for them")
    if not said.isprintable() or "`" in said:
        raise ValueError("it has a character in it that is not shown as it is: write plain words")
    if length(said) > LONGEST_DEFINITION:
        raise ValueError(
            f"it must be a line of {LONGEST_DEFINITION} characters at most, such as: "
            "a main function is down for them"
        )
    return said


def cadence(value: str) -> timedelta | None:
    try:
        return durations.parse(value if len(value) <= _LONGEST_DURATION else "")
    except ValueError as fault:
        # What was written could be a secret in the wrong place: it is not repeated.
        raise ValueError(f"it {str(fault).rpartition('” ')[2]}") from None


def ahead(value: str) -> timedelta:
    """Return how long before the due time; `off` is no time at all."""
    return cadence(value) or timedelta()


def silence(value: str) -> timedelta | None:
    """Return how long a commander may say nothing; `off` is for ever."""
    length = cadence(value)
    if length is not None and length < _SHORTEST_SILENCE:
        raise ValueError("five minutes is the least, such as 30m, or off")
    return length


def archive(value: str) -> timedelta | None:
    """Return how long a channel stays once its incident is over; `off` is for ever."""
    try:
        length = durations.parse(value if len(value) <= _LONGEST_DURATION else "", _LONGEST_STAY)
    except ValueError:
        length = timedelta()
    if length is not None and length < _SHORTEST_STAY:
        raise ValueError("it must be a number of days from 1d to 365d, such as 14d, or off")
    return length


def term(value: str) -> timedelta:
    """Return in how many days an action item is due; a number alone is days."""
    try:
        length = durations.parse(f"{value}d" if _NUMBER.fullmatch(value) else value, _LONGEST_STAY)
    except ValueError:
        length = None
    if length is None or length < _SHORTEST_STAY:
        raise ValueError("it must be a number of days from 1 to 365, such as 15 or 15d")
    return length


def due(value: str) -> postmortems.Due | None:
    """Return by when a postmortem is due once it is resolved; `off`: none is needed."""
    return postmortems.parse(value)


def ladder(value: str) -> tuple[timedelta, ...]:
    """Return the times of the escalation, rising; `off` is none."""
    steps = [cadence(step.strip()) for step in value.split(",")]
    if steps == [None]:
        return ()
    rising = [step for step in steps if step is not None]
    if len(rising) < len(steps) or any(a >= b for a, b in pairwise(rising)):
        raise ValueError("each time must be longer than the one before it, such as 5m,10m,15m")
    return tuple(rising)


def reaction(value: str) -> str:
    name = value.strip(":").casefold()
    if not _REACTION.fullmatch(name):
        raise ValueError("it is not a reaction's name: write pushpin, without colons or spaces")
    if name == MARK:
        raise ValueError(f"{MARK} is the bot's own answer to a tag: choose another reaction")
    return name


def kind(value: str) -> Kind | None:
    word = value.casefold().replace("_", "-").replace("followup", "follow-up")
    if word == "off":
        return None
    if word not in TAGGABLE:
        raise ValueError(f"there is no such kind: use {', '.join(TAGGABLE)}, or off")
    return Kind(word)


def bridge(value: str) -> str | None:
    """Return a link, in which number and slug may be left to be filled in; `off` is none."""
    if value.casefold() == "off":
        return None
    if not bridges.is_usable(value):
        raise ValueError(
            "it must be an https link such as https://meet.example.com/inc-{number}-{slug} "
            "(after the host, {number} and {slug} are filled in, and nothing else), or off"
        )
    return value


def taggers(value: str) -> Taggers:
    word = value.casefold()
    if word not in list(Taggers):
        raise ValueError("it must be scribe, responders or anyone")
    return Taggers(word)


def look_or_act(value: str) -> bool:
    """Return whether these people may act."""
    if value.casefold() not in ("look", "act"):
        raise ValueError("it must be look or act")
    return value.casefold() == "act"


def reserved(value: str) -> frozenset[Reserved]:
    """Return what is kept for the leads; `off` is nothing."""
    named = [word.strip().casefold() for word in value.split(",")]
    if named == ["off"]:
        return frozenset()
    if not set(named) <= set(Reserved):
        raise ValueError(f"write some of {', '.join(Reserved)}, or off")
    return frozenset(map(Reserved, named))


def on_or_off(value: str) -> bool:
    if value.casefold() not in ("on", "off"):
        raise ValueError("it must be on or off")
    return value.casefold() == "on"


def page_title(value: str) -> str:
    said = " ".join(value.split())
    if not said.isprintable() or length(said) > _LONGEST_PAGE_TITLE:
        raise ValueError(f"it must be plain words, {_LONGEST_PAGE_TITLE} characters at most")
    return said


def log_level(value: str) -> str:
    word = {"warn": "warning"}.get(value.casefold(), value.casefold())
    if word not in ("debug", "info", "warning", "error"):
        raise ValueError("it must be debug, info, warning or error")
    return word


def log_format(value: str) -> str:
    if value.casefold() not in ("auto", "console", "json"):
        raise ValueError("it must be auto, console or json")
    return value.casefold()
