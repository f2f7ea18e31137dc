"""Owns what the editor of a postmortem shows: what is typed, how it will read, whose came first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from markupsafe import Markup
from sqlmodel import Session

from bot.web.pages import wording
from bot.web.pages.acting import Refused, Sent
from commands import agreeing, drawn, postmortem
from commands.postmortem import Edited, Overtaken
from commands.rules import blaming, words
from commands.rules import typed as typing
from commands.rules.blaming import Blame
from commands.rules.postmortems import LONGEST, SECTIONS, Section
from storage import board, people
from storage import postmortems as stored
from storage.models import Incident, Postmortem, PostmortemState
from storage.viewers import Viewer

Names = Mapping[str, str]
_LONGEST_VERSION: Final = 6  # digits


@dataclass(frozen=True)
class Theirs:
    """What somebody else has saved meanwhile."""

    by: str
    text: Markup


@dataclass(frozen=True)
class Part:
    """A section in the editor; `version`: which one stood there when it was opened."""

    name: str
    section: Section
    text: str
    version: int | None
    wrong: Markup | None = None
    theirs: Theirs | None = None
    preview: Markup | None = None
    hints: Sequence[Blame] = ()


@dataclass(frozen=True)
class Editor:
    """The whole of it; `title` is none while the database cannot be read."""

    number: int
    title: Markup | None
    parts: Sequence[Part]
    nonce: str
    is_published: bool = False
    wrong: Markup | None = None

    @property
    def alone(self) -> str | None:
        """Return the section that stands there alone, none where all do."""
        return self.parts[0].name if len(self.parts) == 1 else None


@dataclass(frozen=True)
class Opened:
    """What the editor begins with."""

    incident: Incident
    about: Postmortem
    texts: Mapping[str, tuple[str, int]]


@dataclass(frozen=True)
class Read:
    """What is needed to say how it will read: each section as it stood when it was opened."""

    incident: Incident
    about: Postmortem
    stood: Mapping[str, str]
    names: Names
    concerned: Collection[str]


def open_(session: Session, viewer: Viewer, number: int, wanted: Sequence[str]) -> Opened | None:
    """Return what the sections say now; none where there is none that they may see."""
    incident = board.one(session, viewer, number)
    about = stored.of(session, incident.key) if incident else None
    if incident is None or about is None:
        return None
    rows = stored.sections(session, about)
    met = set().union(*(words.mentioned(row.text) for row in rows.values()))
    names = people.names_of(session, incident.team_id, met)
    texts = {
        name: (typing.shown(rows[name].text, names), rows[name].version)
        for name in wanted
        if name in rows
    }
    return Opened(incident, about, texts)


def read(
    session: Session, viewer: Viewer, number: int, edited: Mapping[str, Edited]
) -> Read | None:
    """Return what stood there; what it will read like is worked out beside the loop."""
    incident = board.one(session, viewer, number)
    about = stored.of(session, incident.key) if incident else None
    if incident is None or about is None:
        return None
    stood: dict[str, str] = {}
    for name, one in edited.items():
        row = stored.version(session, about, name, one.version) if one.version else None
        stood[name] = row.text if row else ""
    together = "\n".join(stood.values())
    names = people.names_of(session, incident.team_id, words.mentioned(together))
    said = board.channel_names(session, words.channels(together))
    told = drawn.gather(session, incident)
    return Read(incident, about, stood, {**names, **said}, agreeing.names_in(told))


def begun(found: Opened, wanted: Sequence[str], nonce: str) -> Editor:
    parts = [Part(name, SECTIONS[name], *found.texts.get(name, ("", None))) for name in wanted]
    return _editor(found.incident, found.about, parts, nonce)


def typed(sent: Sent) -> Mapping[str, Edited]:
    """Return what was typed, by section; what is no section is left out."""
    return {
        name: Edited(sent.get(f"text-{name}"), _version(sent.get(f"version-{name}")))
        for name in SECTIONS
        if f"text-{name}" in sent.fields
    }


def kept(number: int, sent: Sent, refused: Refused | None, nonce: str) -> Editor:
    """Return the editor with what was typed, whatever has become of the database."""
    wrongs = {refused.field: refused.sentence} if refused and refused.field else {}
    parts = [
        Part(name, SECTIONS[name], one.text, one.version, wrongs.get(name))
        for name, one in typed(sent).items()
    ]
    over = refused.sentence if refused and not any(part.wrong for part in parts) else None
    return Editor(number, None, parts, nonce, wrong=over)


def previewed(editor: Editor, found: Read) -> Editor:
    """Return the editor with how each section will read, and what could be said otherwise."""
    parts = [_previewed(part, found) for part in editor.parts]
    whole = _editor(found.incident, found.about, parts, editor.nonce)
    return replace(whole, wrong=editor.wrong)


def _previewed(part: Part, found: Read) -> Part:
    """Work out no more of it than a section can have: what is compared grows with its square."""
    typed_ = words.cut(part.text.strip(), LONGEST)
    wire = typing.wire(typed_, found.stood[part.name], found.names)
    too_long = postmortem.too_long(part.text)
    return replace(
        part,
        wrong=part.wrong or (Markup.escape(too_long) if too_long else None),
        preview=wording.html(wire, found.names),
        hints=blaming.find(wire, found.concerned),
    )


def overtaken(editor: Editor, other: Overtaken, names: Names) -> Editor:
    """Return the editor with theirs beside what was typed; saved once more, it stands over it."""
    parts = []
    for part in editor.parts:
        form = other.forms.get(part.name)
        if form is None:
            parts.append(replace(part, wrong=None))
            continue
        filled = dict(form.filled)
        by, text = filled.get("by", ""), wording.plain(filled["now"])
        theirs = Theirs(names.get(by, by) or "Sitrep", text)
        parts.append(replace(part, version=form.version, theirs=theirs, wrong=None))
    return replace(editor, parts=parts, wrong=Markup.escape(other.sentence))


def _editor(incident: Incident, about: Postmortem, parts: Sequence[Part], nonce: str) -> Editor:
    title = wording.plain(incident.title)
    published = about.state is PostmortemState.PUBLISHED
    return Editor(incident.number, title, parts, nonce, published)


def _version(said: str) -> int | None:
    is_one = said.isascii() and said.isdecimal() and len(said) < _LONGEST_VERSION
    return int(said) if is_one else None
