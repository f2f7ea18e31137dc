"""Owns the postmortem: drafted from the record, written by people, published when it is agreed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from commands import access, drawn, record, reviewing, versions
from commands.agreeing import (
    Hints,
    draft,
    hints,
    known,
    names_in,
    publish,
    require_able,
    require_over,
    review,
)
from commands.command import Command, FormAgain, FormWanted, Outcome, Place, Situation, usage
from commands.drawn import Record
from commands.errors import Refusal
from commands.rules import blaming, permissions, postmortems, words
from commands.rules import typed as typing
from commands.rules.blaming import Blame
from commands.rules.postmortems import LONGEST, SECTIONS
from storage import people
from storage import postmortems as stored
from storage.models import (
    Incident,
    Postmortem,
    PostmortemSection,
    PostmortemState,
)

USAGE: Final = "postmortem [edit <section>|versions [section]|review|publish|draft]"


@dataclass(frozen=True)
class PostmortemShown(Outcome):
    """The document as it stands; `hints`: blaming words, by section; `may_act`: more than look."""

    incident: Incident
    about: Postmortem
    sections: Mapping[str, PostmortemSection]
    record: Record
    hints: Hints
    due_at: datetime | None = None
    may_act: bool = False
    # Where it is on the console, if people reach that.
    page: str | None = None


@dataclass(frozen=True)
class SectionWritten(Outcome):
    """A section says something else; `published`: what everybody has read is changed.

    `left`: the sections that need words before it can be published.
    """

    name: str
    version: int
    published: bool
    hints: Sequence[Blame]
    left: Sequence[str] = ()


@dataclass(frozen=True)
class Edited:
    """What was typed into a section, and which version of it stood there before."""

    text: str
    version: int | None


class Overtaken(Refusal):
    """Somebody else has saved some sections meanwhile; `forms`: how they stand now, by name."""

    def __init__(self, forms: Mapping[str, FormWanted]) -> None:
        super().__init__(
            "Somebody else has saved this meanwhile, so nothing was saved now. Theirs stands above "
            "yours: put together what belongs there, and save once more.",
            field=next(iter(forms)),
        )
        self.forms = forms


def show(at: Situation, incident: Incident) -> PostmortemShown:
    """Return the document; whoever asks first has it drafted from the record."""
    require_over(incident)
    about = stored.of(at.session, incident.key) or _begin(at, incident)
    sections = stored.sections(at.session, about)
    told = drawn.record_of(at.session, incident, about, sections)
    return PostmortemShown(
        incident,
        about,
        sections,
        told,
        hints(sections, told),
        reviewing.due_at(at, incident),
        may_act=_may_act(at),
        page=at.policy.document(incident.number),
    )


def wanted(at: Situation, incident: Incident, name: str) -> FormWanted:
    """Ask for one section by form, begun with what it says."""
    require_able(at)
    require_over(incident)
    about = stored.of(at.session, incident.key) or _begin(at, incident)
    if name not in SECTIONS:
        raise Refusal("There is no such section. `/incident postmortem` shows them all.")
    known = stored.sections(at.session, about).get(name)
    filled = {"section": name, "text": _plain(at, incident, known.text if known else "")}
    return FormWanted(
        "postmortem",
        incident.key,
        tuple(filled.items()),
        version=known.version if known else None,
        stood=name,
    )


def write(
    at: Situation, incident: Incident, name: str, typed: str, version: int | None
) -> SectionWritten:
    """Keep what was typed as the next version; plain words. Raises FormAgain where others wrote."""
    form = wanted(at, incident, name)
    said = dict(form.filled)["text"]
    if form.version != version:
        raise FormAgain(_overtaken(at, incident, form, typed))
    about = known(at, incident)
    row = stored.sections(at.session, about).get(name)
    stood = row.text if row else ""
    kept = words.cut(typed.strip(), LONGEST)
    text = typing.wire(kept, stood, _names(at, incident, stood))
    if typed.strip() == said.strip() or text == stood:
        raise Refusal("Nothing is different: change something, or press Cancel.", field="text")
    made = stored.write(at.session, about, name, text, by=at.caller.user_id, now=at.now)
    record.noted(
        at,
        incident,
        "postmortem edit",
        section=(name, name),
        text=(stood or None, text),
        version=(version, made.version),
    )
    found = blaming.find(text, names_in(drawn.gather(at.session, incident)))
    published = about.state is PostmortemState.PUBLISHED
    stand = {one: row.text for one, row in stored.sections(at.session, about).items()}
    return SectionWritten(name, made.version, published, found, postmortems.missing(stand))


def write_all(
    at: Situation, incident: Incident, edited: Mapping[str, Edited]
) -> Sequence[SectionWritten]:
    """Keep every section in which something was changed, or none. Raises Overtaken."""
    require_able(at)
    require_over(incident)
    about = stored.of(at.session, incident.key) or _begin(at, incident)
    changed = {
        name: one
        for name, one in edited.items()
        if one.text.strip() != said_in(at, incident, about, name, one.version).strip()
    }
    if not changed:
        raise Refusal("Nothing is different: there is nothing to save.", field=next(iter(edited)))
    written, again = [], {}
    for name, one in changed.items():
        if wrong := too_long(one.text):
            raise Refusal(wrong, field=name)
        try:
            written.append(write(at, incident, name, one.text, one.version))
        except FormAgain as other:
            again[name] = other.form
    if again:
        raise Overtaken(again)
    return written


def said_in(
    at: Situation, incident: Incident, about: Postmortem, name: str, version: int | None
) -> str:
    """Return what a version of a section says, as it is edited."""
    row = stored.version(at.session, about, name, version) if version else None
    return typing.shown(row.text, _names(at, incident, row.text)) if row else ""


def too_long(text: str) -> str | None:
    """Return what is said of a section that is longer than one may be; none where it is not."""
    more = words.length(text.strip()) - LONGEST
    if more <= 0:
        return None
    return f"This is {more} characters too long: a section has {LONGEST} at most."


def _begin(at: Situation, incident: Incident) -> Postmortem:
    """Draft it: what the record says already stands in it as a proposal."""
    require_able(at)
    about = stored.begin(at.session, incident, at.caller.user_id, at.now)
    told = drawn.gather(at.session, incident)
    for name, text in reviewing.proposals(incident, told).items():
        if text:
            stored.write(at.session, about, name, text, by=None, now=at.now)
    record.noted(at, incident, "postmortem begun", state=(None, about.state))
    return about


def _may_act(at: Situation) -> bool:
    return permissions.may(at.policy, access.standing(at), "review")


def _plain(at: Situation, incident: Incident, text: str) -> str:
    """Return a section as a person reads it, as much of it as a form takes."""
    return words.cut(typing.shown(text, _names(at, incident, text)), LONGEST)


def _names(at: Situation, incident: Incident, text: str) -> Mapping[str, str]:
    return people.names_of(at.session, incident.team_id, words.mentioned(text))


def _overtaken(at: Situation, incident: Incident, form: FormWanted, typed: str) -> FormWanted:
    """Return the form as it was sent, above it what somebody else has saved meanwhile."""
    about = known(at, incident)
    row = stored.sections(at.session, about)[form.stood or ""]
    filled = dict(form.filled)
    filled |= {"now": filled["text"], "text": typed, "by": row.edited_by or ""}
    return replace(form, filled=tuple(filled.items()))


def _run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    verb, rest = words.split(words.plain(text))
    doing = {"review": review, "publish": publish, "draft": draft}
    match verb.casefold():
        case "":
            return show(at, incident)
        case "edit":
            return wanted(at, incident, _section(rest, "edit <section>"))
        case "versions":
            name = _section(rest, "versions [section]") if rest else None
            return versions.show(at, incident, name)
        case known if known in doing and not rest:
            return doing[known](at, incident)
    raise usage(USAGE, f"“{words.escaped(verb[:40])}” cannot be done with a postmortem.")


def _section(said: str, asked: str) -> str:
    """Return the section that is meant. Raises Refusal."""
    name = postmortems.find(said)
    if name is None:
        listed = ", ".join(SECTIONS)
        raise usage(f"postmortem {asked}", f"Which section? One of: {listed}.")
    return name


COMMAND: Final = Command(
    "postmortem",
    USAGE,
    "what is learnt from it: drafted from the record, a form for each section",
    Place.CHANNEL,
    _run,
    looking="postmortem [versions [section]]",
)
