"""The digest: short, in the reader's own time, whatever was typed."""

from bot.views import digest
from commands.digest import Digest
from storage.models import Severity, Status
from tests.bot.views.reading import words
from tests.bot.views.samples import DUE, facts
from tests.cast import NOW, outage


def test_it_says_state_impact_and_action() -> None:
    told = Digest(DUE, [facts(last_update_text="We roll back", last_update_at=NOW)], [], DUE)
    said = words(digest.draw(told))
    for part in ("SEV1 digest · 1 open incident", "🔍 in triage", "for 15m", "We roll back"):
        assert part in said
    assert "Next update by" in said
    assert "Next digest by" in said


def test_it_says_what_customers_feel() -> None:
    felt = facts(impact="Cards <!channel> fail\nand vouchers", share=12)
    said = words(digest.draw(Digest(DUE, [felt], [], DUE)))
    assert "*What customers feel:* Cards @channel fail and vouchers (12% of customers)" in said


def test_the_last_one_says_that_it_is_over() -> None:
    ended = [outage(12, status=Status.RESOLVED), outage(13, severity=Severity.SEV3)]
    drawn = digest.draw(Digest(NOW, [], ended, None))
    assert "No 🔴 SEV1 is open any more." in drawn.text
    assert "is now 🔴 SEV1 · ✅ resolved" in words(drawn)
    assert "is now 🟡 SEV3" in words(drawn)
    assert "This is the last digest." in words(drawn)
