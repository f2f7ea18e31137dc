"""Who may tag: every setting with everybody, with a scribe and without."""

import pytest

from commands.policy import Taggers
from commands.rules import permissions
from storage.models import Role
from tests.cast import ADA, BARBARA, GRACE, LINUS

MARGARET = "U0MARGARET"  # came to look
WITHOUT = {Role.COMMANDER: GRACE, Role.COMMUNICATIONS: LINUS}
WITH = {**WITHOUT, Role.SCRIBE: BARBARA}
RESPONDERS = (ADA, GRACE, LINUS, BARBARA)  # Ada has declared and holds no role now
ALL = {ADA, GRACE, LINUS, BARBARA, MARGARET}


@pytest.mark.parametrize(
    ("taggers", "holders", "may"),
    [
        (Taggers.SCRIBE, WITH, {BARBARA, GRACE}),
        (Taggers.SCRIBE, WITHOUT, ALL),
        (Taggers.SCRIBE, {Role.SCRIBE: BARBARA}, {BARBARA}),
        (Taggers.SCRIBE, {}, ALL),
        (Taggers.RESPONDERS, WITH, set(RESPONDERS)),
        (Taggers.RESPONDERS, WITHOUT, set(RESPONDERS)),
        (Taggers.ANYONE, WITH, ALL),
        (Taggers.ANYONE, WITHOUT, ALL),
    ],
)
def test_who_may_tag(taggers: Taggers, holders: dict[Role, str], may: set[str]) -> None:
    allowed = {
        user_id
        for user_id in ALL
        if permissions.may_tag(
            taggers, user_id, holders=holders, is_responder=user_id in RESPONDERS
        )
    }
    assert allowed == may
