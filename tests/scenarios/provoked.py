"""Owns what a scenario makes go wrong on purpose; whatever else goes wrong is a fault of ours."""

from dataclasses import dataclass, field
from typing import Final

# The bot asks Slack without knowing, and takes these answers for a yes.
HARMLESS: Final = {
    ("conversations.invite", "already_in_channel"),
    ("reactions.add", "already_reacted"),
    ("reactions.remove", "no_reaction"),
}


@dataclass
class Provoked:
    """`refusals`: method (`*`: any) and error. `failed`: steps that cannot be carried out."""

    refusals: set[tuple[str, str]] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)
    # Steps wait for something that a person has to mend.
    waiting: bool = False
    faults: int = 0
    # What Slack itself tells people when the bot did not answer.
    notices: int = 0
    # What these keys hold is said again on purpose.
    repeats: str = ""

    def refusal(self, method: str, error: str, *, fails: str = "") -> None:
        """Expect that Slack refuses a method, and that this kind of step fails for good."""
        self.refusals.add((method, error))
        if fails:
            self.failed.add(fails)

    def expects(self, method: str, error: str | None) -> bool:
        """Tell whether this refusal is one that the scenario, or any scenario, reckons with."""
        known = HARMLESS | self.refusals
        return (method, error) in known or ("*", error) in known
