"""Owns what a scenario is: an exercise written down, and the sentence for one that is not right."""

import re
from collections.abc import Hashable, Sequence
from datetime import timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Annotated, Any, Final, Literal, Self

import yaml
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictInt,
    ValidationError,
    model_validator,
)

from commands.rules import words
from storage.models import Role, Severity

MOST_INJECTS: Final = 60
MOST_QUESTIONS: Final = 8
LONGEST_MINUTES: Final = 480
NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
# What stands after the verb instead of a name, and after a name.
STOP: Final = "stop"
PACES: Final = {"normal": 1.0, "fast": 0.5}
_WRONG: Final = {
    "missing": "it is missing",
    "extra_forbidden": "there is no such line in a scenario",
    "int_type": "it must be a whole number of minutes",
    "string_type": "it must be words",
    "list_type": "it must be a list",
    "tuple_type": "it must be a list",
}


class Sender(StrEnum):
    """Who an inject comes from; a complication changes what the responders have."""

    MONITORING = "monitoring"
    CUSTOMER = "customer"
    EXECUTIVE = "executive"
    COLLEAGUE = "colleague"
    COMPLICATION = "complication"


def _said(most: int, *, line: bool = False) -> AfterValidator:
    """Take plain words that every database takes, up to so many; a `line` is one line."""

    def check(given: str) -> str:
        text = words.one_line(given) if line else words.clean(given).strip()
        if not text:
            raise ValueError("it is empty")
        if len(text) > most:
            raise ValueError(f"it has {len(text)} characters, and {most} are the most")
        return text

    return AfterValidator(check)


class _Written(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Inject(_Written):
    """What is said at a minute of the exercise, and by whom; plain words."""

    minute: Annotated[StrictInt, Field(ge=0, le=LONGEST_MINUTES)]
    sender: Annotated[Sender, Field(alias="from")]
    text: Annotated[str, _said(1000)]
    # Whom a complication hits.
    role: Role | None = None


class Scenario(_Written):
    """One exercise; `ends` is the minute at which time is up."""

    title: Annotated[str, _said(120, line=True)]
    severity: Severity
    trains: Annotated[str, _said(200, line=True)]
    injects: Annotated[tuple[Inject, ...], Field(min_length=1, max_length=MOST_INJECTS)]
    ends: Annotated[StrictInt, Field(ge=1, le=LONGEST_MINUTES)]
    debrief: Annotated[
        tuple[Annotated[str, _said(300, line=True)], ...], Field(max_length=MOST_QUESTIONS)
    ] = ()

    @model_validator(mode="after")
    def _is_in_order(self) -> Self:
        for before, after in pairwise(inject.minute for inject in self.injects):
            if after <= before:
                raise ValueError(
                    f"minute {after} comes after minute {before}: each inject has a minute of its "
                    "own, and later ones stand below"
                )
        if self.ends <= self.injects[-1].minute:
            raise ValueError(f"it ends at minute {self.ends}, and injects come at or after that")
        return self


class Script(_Written):
    """A scenario as it is played: as it stood at the beginning, at a pace."""

    pace: Literal["normal", "fast"] = "normal"
    scenario: Scenario

    def due(self, number: int) -> timedelta:
        """Return how long after the beginning inject `number` comes, from 0; then the end."""
        injects = self.scenario.injects
        minute = injects[number].minute if number < len(injects) else self.scenario.ends
        return self.stretched(minute)

    def stretched(self, minutes: int) -> timedelta:
        """Return how long so many minutes of the scenario last at this pace."""
        return timedelta(minutes=minutes) * PACES[self.pace]

    def kept(self) -> dict[str, Any]:
        """Return it as it is stored."""
        return self.model_dump(mode="json", by_alias=True)


def parse(text: str) -> Scenario:
    """Return the scenario that a file's text describes. Raises ValueError with a sentence."""
    try:
        # A subclass of the safe loader, which makes nothing but plain values.
        content = yaml.load(text, _Loader)  # noqa: S506
    except yaml.MarkedYAMLError as fault:
        line = f"line {fault.problem_mark.line + 1}: " if fault.problem_mark else ""
        raise ValueError(f"{line}{fault.problem or 'it cannot be read'}") from None
    except (yaml.YAMLError, RecursionError, ValueError, OverflowError):
        raise ValueError("it is not YAML that can be read") from None
    if not isinstance(content, dict):
        raise ValueError("it must begin with `title:`, `severity:` and so on")  # noqa: TRY004
    try:
        return Scenario.model_validate(content)
    except ValidationError as fault:
        raise ValueError(_sentence(fault)) from None


class _Loader(yaml.SafeLoader):
    """Takes no aliases, with which a few lines become millions, and no key twice."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem="aliases (*name) are not taken", problem_mark=mark)
        return super().compose_node(parent, index)

    def construct_mapping(
        self,
        node: yaml.MappingNode,
        deep: bool = False,  # noqa: FBT001, FBT002 - PyYAML's own
    ) -> dict[Hashable, Any]:
        seen = set()
        for key, _ in node.value:
            if str(key.value) in seen:
                told = f"“{str(key.value)[:40]}” stands there twice"
                raise yaml.MarkedYAMLError(problem=told, problem_mark=key.start_mark)
            seen.add(str(key.value))
        return super().construct_mapping(node, deep)


def _sentence(fault: ValidationError) -> str:
    """Return what is wrong with it first, and where."""
    error = fault.errors(include_url=False, include_input=False)[0]
    where = ", ".join(_place(error["loc"]))
    why = _WRONG.get(error["type"]) or _why(error)
    return f"{where}: {why}" if where else why


def _place(loc: Sequence[int | str]) -> Sequence[str]:
    return [f"number {part + 1}" if isinstance(part, int) else str(part)[:40] for part in loc]


def _why(error: Any) -> str:
    context = error.get("ctx", {})
    if error["type"] == "value_error":
        return str(context["error"])
    if error["type"] == "enum":
        return f"it must be {context['expected']}"
    return str(error["msg"])[:200]
