"""Owns the feeds of the status page: Atom (RFC 4287) and RSS 2.0, an entry for each update."""

from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Final
from xml.etree import ElementTree as ET

from bot.web.status import wording
from commands.rules import telling
from commands.status_page import Board, Trouble, Word, named

MOST: Final = 50
_ATOM: Final = "http://www.w3.org/2005/Atom"
# A feed has to say when it changed, also while nothing was ever told.
_NEVER: Final = datetime(2000, 1, 1, tzinfo=UTC)
_MINUTES: Final = "5"  # after which a reader may look again

ET.register_namespace("atom", _ATOM)


def atom(board: Board) -> bytes:
    feed = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": "en"})
    _add(feed, "title", board.title)
    _add(feed, "id", _urn(f"page:{board.address}"))
    _add(feed, "updated", _rfc3339(board.changed_at or _NEVER))
    ET.SubElement(feed, "link", rel="self", href=f"{board.address}feed.atom")
    ET.SubElement(feed, "link", rel="alternate", type="text/html", href=board.address)
    author = ET.SubElement(feed, "author")
    _add(author, "name", board.title)
    for trouble, word in _newest(board):
        entry = ET.SubElement(feed, "entry")
        _add(entry, "id", f"urn:uuid:{word.key}")
        _add(entry, "title", _title(trouble, word))
        _add(entry, "published", _rfc3339(word.at))
        _add(entry, "updated", _rfc3339(word.changed_at))
        ET.SubElement(entry, "link", rel="alternate", href=_link(board, trouble))
        for name in trouble.services:
            ET.SubElement(entry, "category", term=wording.xml(name))
        _add(entry, "content", _html(word), type="html")
    return _written(feed)


def rss(board: Board) -> bytes:
    top = ET.Element("rss", {"version": "2.0", "xmlns:atom": _ATOM})
    channel = ET.SubElement(top, "channel")
    _add(channel, "title", board.title)
    _add(channel, "link", board.address)
    _add(channel, "description", f"{board.title}: incidents as customers are told of them")
    _add(channel, "language", "en")
    _add(channel, "lastBuildDate", format_datetime(board.changed_at or _NEVER))
    _add(channel, "ttl", _MINUTES)
    itself = {"rel": "self", "type": "application/rss+xml", "href": f"{board.address}feed.rss"}
    ET.SubElement(channel, "atom:link", itself)
    for trouble, word in _newest(board):
        item = ET.SubElement(channel, "item")
        _add(item, "title", _title(trouble, word))
        _add(item, "link", _link(board, trouble))
        _add(item, "guid", f"urn:uuid:{word.key}", isPermaLink="false")
        _add(item, "pubDate", format_datetime(word.at.astimezone(UTC)))
        for name in trouble.services:
            _add(item, "category", name)
        _add(item, "description", _html(word))
    return _written(top)


def _newest(board: Board) -> list[tuple[Trouble, Word]]:
    return sorted(_all(board), key=lambda pair: pair[1].at, reverse=True)[:MOST]


def _all(board: Board) -> Iterator[tuple[Trouble, Word]]:
    for trouble in (*board.current, *board.past):
        for word in trouble.words:
            yield trouble, word


def _title(trouble: Trouble, word: Word) -> str:
    return f"{trouble.title}: {telling.STATE[word.state]}"


def _link(board: Board, trouble: Trouble) -> str:
    return f"{board.address}#i-{trouble.key}"


def _html(word: Word) -> str:
    return str(wording.linked(word.text)).replace("\n", "<br>")


def _add(parent: ET.Element, name: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, name, attributes).text = wording.xml(text)


def _urn(key: str) -> str:
    return f"urn:uuid:{named(key)}"


def _rfc3339(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _written(root: ET.Element) -> bytes:
    ET.indent(root, " ")
    made: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return made + b"\n"
