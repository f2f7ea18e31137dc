"""Owns how texts in Slack's form become HTML that is safe and can be read."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from markupsafe import Markup, escape

from bot.views import mrkdwn
from bot.web.pages.emoji import EMOJI
from commands.rules import words

# What `mrkdwn.safe` leaves: mentions, links, and plain words with their entities.
_TOKEN: Final = re.compile(r"<([^<>]*)>")
_CODE: Final = re.compile(r"\n?```(.+?)```\n?|`([^`\n]+)`", re.DOTALL)
_BOLD: Final = re.compile(r"(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])")
_EMOJI: Final = re.compile(r":([a-z0-9_+'-]+):(?::skin-tone-\d:)?")
_LINK: Final = Markup('<a href="{}" rel="noreferrer noopener nofollow">{}</a>')
# On paper the address is written out behind the words.
_NAMED: Final = Markup('<a href="{}" rel="noreferrer noopener nofollow" class="named">{}</a>')


def html(wire: str, names: Mapping[str, str]) -> Markup:
    """Return a text as people typed it; `names` says what people and channels are called, by id."""
    known = {**words.labels(wire), **names}
    return _split(_CODE, mrkdwn.safe(wire), _code(known), lambda text: _spoken(text, known))


def plain(text: str) -> Markup:
    """Return plain words, which know no Slack form, with their emoji."""
    return escape(_drawn(text))


def _code(names: Mapping[str, str]) -> Callable[[re.Match[str]], Markup]:
    def draw(match: re.Match[str]) -> Markup:
        block, inline = match.groups()
        inside = words.plain(block if inline is None else inline, names)
        if inline is None:
            return Markup("<pre>{}</pre>").format(inside.strip("\n"))
        return Markup("<code>{}</code>").format(inside)

    return draw


def _spoken(text: str, names: Mapping[str, str]) -> Markup:
    return _split(_TOKEN, text, lambda match: _token(match.group(1), names), _strong)


def _strong(text: str) -> Markup:
    def draw(match: re.Match[str]) -> Markup:
        return Markup("<strong>{}</strong>").format(_words(match.group(1)))

    return _split(_BOLD, text, draw, _words)


def _token(inside: str, names: Mapping[str, str]) -> Markup:
    if inside.startswith("@"):
        return Markup('<span class="mention">@{}</span>').format(names.get(inside[1:], inside[1:]))
    if inside.startswith("#"):
        return Markup('<span class="mention">#{}</span>').format(names.get(inside[1:], inside[1:]))
    address, _, label = inside.partition("|")
    is_named = label not in ("", address)
    return (_NAMED if is_named else _LINK).format(words.plain(address), _words(label or address))


def _words(text: str) -> Markup:
    return escape(_drawn(words.plain(text)))


def _drawn(text: str) -> str:
    return _EMOJI.sub(lambda match: EMOJI.get(match.group(1), match.group()), text)


def _split(
    pattern: re.Pattern[str],
    text: str,
    found: Callable[[re.Match[str]], Markup],
    between: Callable[[str], Markup],
) -> Markup:
    """Draw what the pattern finds one way, and everything between it another."""

    def parts() -> Iterator[Markup]:
        done = 0
        for match in pattern.finditer(text):
            yield between(text[done : match.start()])
            yield found(match)
            done = match.end()
        yield between(text[done:])

    return Markup("").join(parts())
