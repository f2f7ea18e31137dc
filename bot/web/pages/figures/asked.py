"""Owns what a page of figures is asked for by its address, and the addresses that ask for more."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlencode

from bot.web.pages.entrance import PREFIX
from commands.rules.measures import Measure
from commands.rules.windows import SHOWN, USUAL
from storage.measuring import Window

_YEAR: Final = 365
WINDOWS: Final[Mapping[int, str]] = {
    days: "A year" if days == _YEAR else f"{days} days" for days in SHOWN
}
_LONGEST: Final = 200  # of a service's name


@dataclass(frozen=True)
class Asked:
    """What is wanted; where nothing usable is said, the usual. `team_id`: none is the first one."""

    page: str
    days: int = USUAL
    service: str | None = None
    measure: Measure = Measure.RESTORE
    team_id: str | None = None

    def link(self, page: str | None = None, **changed: Any) -> str:
        """Return the address of the same with something changed."""
        one = replace(self, page=page or self.page, **changed)
        said = {
            "days": one.days if one.days != USUAL else None,
            "service": one.service,
            "measure": one.measure.value if one.measure is not Measure.RESTORE else None,
            "team": one.team_id,
        }
        query = urlencode({name: value for name, value in said.items() if value})
        return f"{PREFIX}/{one.page}" + (f"?{query}" if query else "")

    def window(self, team_id: str, now: datetime) -> Window:
        return Window.last(team_id, self.days, now)

    def before(self, team_id: str, now: datetime) -> Window:
        """Return as many days before those."""
        return self.window(team_id, now).before()


def read(page: str, query: Mapping[str, str]) -> Asked:
    days, measure = query.get("days", ""), query.get("measure", "")
    known = {str(each): each for each in WINDOWS}
    return Asked(
        page,
        known.get(days, USUAL),
        query.get("service", "")[:_LONGEST] or None,
        Measure(measure) if measure in set(Measure) else Measure.RESTORE,
        query.get("team") or None,
    )
