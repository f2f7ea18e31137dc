"""Owns which action items are looked for: what the board's address says, and its form shows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from bot.views.actioning import KINDS, PRIORITIES
from bot.web.pages.asking import page
from bot.web.pages.listing import Choice
from commands.rules import words
from commands.rules.services import Service
from storage.action_board import NOBODY, Wished
from storage.models import ActionKind, ActionState, Priority

Word = TypeVar("Word", bound=StrEnum)
_LONGEST: Final = 64


@dataclass(frozen=True)
class Choices:
    """The menus of the form."""

    owners: Sequence[Choice]
    kinds: Sequence[Choice]
    priorities: Sequence[Choice]
    services: Sequence[Choice]


def read(query: Mapping[str, str]) -> Wished:
    """Return what is looked for; what makes no sense says nothing."""
    return Wished(
        state=_word(ActionState, query.get("state", "")),
        mine=query.get("mine") == "on",
        overdue=query.get("overdue") == "on",
        owner=query.get("owner", "")[:_LONGEST] or None,
        kind=_word(ActionKind, query.get("kind", "")),
        priority=_word(Priority, query.get("priority", "")),
        number=words.number(query.get("incident", "")),
        service=query.get("service", "")[:_LONGEST] or None,
        page=max(1, page(query)),
    )


def choices(
    wished: Wished,
    owners: Sequence[str],
    names: Mapping[str, str],
    services: Mapping[str, Service],
) -> Choices:
    """Return the menus, with what is looked for chosen."""
    return Choices(
        list(_owners(wished, owners, names)),
        list(_words("Any", wished.kind, KINDS)),
        list(_words("Any", wished.priority, PRIORITIES)),
        list(_services(wished, services)),
    )


def _owners(wished: Wished, owners: Sequence[str], names: Mapping[str, str]) -> Iterator[Choice]:
    yield Choice("", "Anybody", wished.owner is None)
    yield Choice(NOBODY, "Nobody yet", wished.owner == NOBODY)
    known = {*owners, *([wished.owner] if wished.owner and wished.owner != NOBODY else [])}
    for one in sorted(known, key=lambda each: names.get(each, each).casefold()):
        yield Choice(one, names.get(one, one), wished.owner == one)


def _words(every: str, chosen: str | None, labels: Mapping[str, str]) -> Iterator[Choice]:
    yield Choice("", every, chosen is None)
    for value, label in labels.items():
        yield Choice(str(value), label.partition(":")[0], value == chosen)


def _services(wished: Wished, services: Mapping[str, Service]) -> Iterator[Choice]:
    yield Choice("", "Any", wished.service is None)
    titles = {name: service.title for name, service in services.items()}
    if wished.service is not None:
        titles.setdefault(wished.service, wished.service)
    for name, title in titles.items():
        yield Choice(name, title, name == wished.service)


def _word(words_: type[Word], said: str) -> Word | None:
    return words_(said) if said in tuple(words_) else None
