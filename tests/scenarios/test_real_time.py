"""The clock without any help: seconds pass, and people are asked."""

from typing import Final

import pytest

from tests.scenarios.asking import buttons, open_in
from tests.scenarios.scene import Scene

ASKED: Final = "Update due now"
OVERDUE: Final = "Update overdue"


@pytest.mark.given(
    SITREP_CADENCE__SEV1="1s", SITREP_REMIND_BEFORE="off", SITREP_ESCALATE_AFTER="1s"
)
async def test_people_are_asked_by_themselves_and_left_alone_once_they_answered(
    scene: Scene,
) -> None:
    room = await scene.declare()
    asked = await scene.ada.sees(ASKED, room)
    overdue = await scene.ada.sees(OVERDUE, room)
    assert buttons(asked) == []
    assert open_in(scene, room) == [overdue]
    await scene.say(scene.ada, "cadence off we are all here", room)
    assert open_in(scene, room) == []
