"""Only the most recent is remembered."""

from bot.recent import Recent


def test_what_was_used_longest_ago_is_forgotten_first() -> None:
    recent = Recent[str, int](2)
    recent.keep("ada", 1)
    recent.keep("grace", 2)
    assert recent.get("ada") == 1
    recent.keep("linus", 3)
    assert (recent.get("ada"), recent.get("grace"), recent.get("linus")) == (1, None, 3)
    assert len(recent) == 2


def test_what_is_known_is_not_made_again() -> None:
    recent = Recent[str, list[int]](2)
    made = recent.setdefault("ada", list)
    assert recent.setdefault("ada", list) is made
