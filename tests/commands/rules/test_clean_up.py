"""One person's ticks never undo another's, whatever each has on the screen."""

from collections.abc import Collection

import pytest

from commands.rules.clean_up import ITEMS, Ticks, changes, fitting

ME, OTHER = "U0ME", "U0OTHER"


@pytest.mark.parametrize(
    ("shown", "chosen", "now", "changed"),
    [
        ([], ["told"], {}, {"told": True}),
        (["told"], [], {"told": (True, OTHER)}, {"told": False}),
        # Somebody else has ticked meanwhile, and my screen does not show it yet.
        ([], ["told"], {"capacity": (True, OTHER)}, {"told": True}),
        ([], ["told"], {"told": (True, OTHER)}, {}),
        # Somebody else has unticked meanwhile.
        (["told"], ["told", "capacity"], {"told": (False, OTHER)}, {"capacity": True}),
        # I tick two before the card is drawn anew, and take one back.
        ([], ["told", "capacity"], {"told": (True, ME)}, {"capacity": True}),
        ([], ["capacity"], {"told": (True, ME), "capacity": (True, ME)}, {"told": False}),
        (["told"], ["told"], {"told": (False, ME)}, {"told": True}),
        # What no list has is nothing.
        (["nonsense"], ["more"], {}, {}),
    ],
)
def test_a_click_changes_what_its_person_changed(
    shown: Collection[str], chosen: Collection[str], now: Ticks, changed: dict[str, bool]
) -> None:
    assert changes(shown, chosen, now, ME) == changed


def test_a_bridge_is_closed_where_there_was_one() -> None:
    assert fitting(has_bridge=True) == list(ITEMS)
    assert fitting(has_bridge=False) == ["temporary", "capacity", "told"]
