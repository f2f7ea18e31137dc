"""Owns what Slack would never send: real requests with one thing wrong, made from a seed."""

import copy
import hashlib
import hmac
import json
import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

JSON_TYPE: Final = "application/json"
FORM_TYPE: Final = "application/x-www-form-urlencoded"
# Words that break what is careless: mentions, formulas, controls, halves of characters.
WORDS: Final = (
    "",
    " ",
    "\x00",
    "a\x00b",
    "\ud800",
    "\u202egnirts",
    "\u200b\u200b",
    "\u2028\r\n\x1b[31m",
    "e" + "\u0301" * 300,
    "👩‍👩‍👧‍👦" * 200,
    "<!channel> <!here|x> <!subteam^S1> <@U0> <#C0> <https://x|y>",
    "&lt;!everyone&gt; &amp;amp; *_~`> >>>",
    '=HYPERLINK("http://x","y")',
    "'; DROP TABLE incident; --",
    "../../etc/passwd",
    "{{7*7}}${7*7}<script>alert(1)</script>",
    "x" * 3000,
    "x" * 100_000,
    "9" * 400,
    "-1",
    "1e999",
    "sev1",
    "--private --drill",
    "at 25:61 now",
    "9999999999w",
)
THINGS: Final[tuple[Any, ...]] = (
    None,
    True,
    0,
    -1,
    2**63,
    10**300,
    1.5,
    [],
    {},
    [[]],
    [None],
    {"id": None},
    {"": ""},
)
VERBS: Final = (
    *("declare", "list", "status", "ack", "assign", "take", "handoff", "severity", "update"),
    *("snooze", "cadence", "next", "note", "timeline", "mitigate", "resolve", "reopen", "cancel"),
    *("correct", "milestone", "help", "", "nonsense"),
)
_DEEP: Final = 3000
_MANY: Final = 20_000


@dataclass(frozen=True)
class Request:
    """One HTTP request; `body` is what gets signed."""

    body: bytes
    content_type: str
    what: str


def signed(asked: Request, secret: str, at: float) -> dict[str, str]:
    """Return the headers with which Slack would send it; source: docs.slack.dev/authentication."""
    stamp = str(int(at))
    told = b"v0:" + stamp.encode() + b":" + asked.body
    digest = hmac.new(secret.encode(), told, hashlib.sha256).hexdigest()
    return {
        "Content-Type": asked.content_type,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={digest}",
    }


class Nonsense:
    """Makes the same requests from the same seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def request(self, kind: str, payload: Mapping[str, Any]) -> Request:
        """Return one real payload, by Slack's kind of delivery, with something wrong in it."""
        ways = (self._spoilt, self._spoilt, self._spoilt, self._worded, self._large, self._broken)
        return self._chance.choice(ways)(kind, payload)

    def _spoilt(self, kind: str, payload: Mapping[str, Any]) -> Request:
        spoilt = copy.deepcopy(dict(payload))
        for _ in range(self._chance.randint(1, 3)):
            self._spoil(spoilt)
        return _encoded(kind, spoilt, "spoilt")

    def _worded(self, kind: str, payload: Mapping[str, Any]) -> Request:
        """Put hostile words where people type."""
        worded = copy.deepcopy(dict(payload))
        said = self._chance.choice(WORDS)
        if kind == "slash_commands":
            worded["text"] = f"{self._chance.choice(VERBS)} {said}"
            worded["trigger_id"] = f"{self._chance.random()}"
        else:
            _replace_texts(worded, said)
        return _encoded(kind, worded, "worded")

    def _large(self, kind: str, payload: Mapping[str, Any]) -> Request:
        large = copy.deepcopy(dict(payload))
        way = self._chance.randrange(4)
        if way == 0:
            large["text"] = "[" * _MANY * 10
        elif way == 1:
            large |= {f"field {number}": "x" for number in range(_MANY)}
        elif way == 2:
            deep: Any = 1
            for _ in range(self._chance.choice((50, 900))):
                deep = [deep]
            large["more"] = deep
        else:
            body = b"payload=" + b"%5B" * _DEEP * self._chance.choice((1, 100))
            return Request(body, FORM_TYPE, "large")
        return _encoded(kind, large, "large")

    def _broken(self, kind: str, payload: Mapping[str, Any]) -> Request:
        """Cut, or swap, or stir the bytes."""
        whole = _encoded(kind, dict(payload), "broken")
        way = self._chance.randrange(4)
        if way == 0:
            body = whole.body[: self._chance.randrange(len(whole.body) + 1)]
        elif way == 1:
            body = bytearray(whole.body)
            for _ in range(self._chance.randint(1, 20)):
                body[self._chance.randrange(len(body))] = self._chance.randrange(256)
        elif way == 2:
            body = whole.body.replace(b":", b"[" * self._chance.choice((1, _DEEP)), 1)
        else:
            body = whole.body + whole.body
        swapped = self._chance.choice((JSON_TYPE, FORM_TYPE, "text/plain", "", whole.content_type))
        return Request(bytes(body), swapped, "broken")

    def _spoil(self, payload: dict[str, Any]) -> None:
        """Delete, retype or rename one thing, anywhere in the payload."""
        place: Any = payload
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                return
            key = self._chance.choice(keys)
            inside = place[key]
            if isinstance(inside, (dict, list)) and inside and self._chance.random() < 0.7:
                place = inside
                continue
            break
        way = self._chance.randrange(4)
        if way == 0:
            del place[key]
        elif way == 1:
            place[key] = self._chance.choice(THINGS)
        elif way == 2:
            place[key] = self._chance.choice(WORDS)
        else:
            place[key] = [inside] if self._chance.random() < 0.5 else {"id": inside}


def _replace_texts(place: Any, said: str) -> None:
    """Replace what people wrote, wherever a payload has it."""
    if isinstance(place, list):
        for inside in place:
            _replace_texts(inside, said)
    elif isinstance(place, dict):
        for key, inside in place.items():
            if key in ("text", "value", "private_metadata", "reaction") and isinstance(inside, str):
                place[key] = said
            else:
                _replace_texts(inside, said)


def _encoded(kind: str, payload: dict[str, Any], what: str) -> Request:
    """Return the request as Slack encodes its kind; halves of characters go as they are."""
    if kind == "events_api":
        return Request(json.dumps(payload).encode(), JSON_TYPE, what)
    if kind == "slash_commands":
        fields = {key: _plain(value) for key, value in payload.items()}
        return Request(urlencode(fields, errors="surrogatepass").encode(), FORM_TYPE, what)
    body = urlencode({"payload": json.dumps(payload)}).encode()
    return Request(body, FORM_TYPE, what)


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
