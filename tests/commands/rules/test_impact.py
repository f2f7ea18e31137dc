"""How many customers, as people write it; and when it ended."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from commands.rules import impact
from commands.rules.impact import Impact
from tests.cast import NOW


@pytest.mark.parametrize(
    ("written", "customers", "share"),
    [
        ("", None, None),
        ("  ", None, None),
        ("0", 0, None),
        ("400", 400, None),
        ("1,200", 1200, None),
        ("1.200", 1200, None),
        ("1 200 000", 1_200_000, None),
        ("1\u202f200", 1200, None),
        ("12k", 12_000, None),
        ("1.5 M", 1_500_000, None),
        ("1,5k", 1500, None),
        ("~400", 400, None),
        ("about 400 customers", 400, None),
        ("1000000000", 1_000_000_000, None),
        ("12%", None, 12.0),
        ("12 %", None, 12.0),
        ("12,5 percent", None, 12.5),
        ("0.5%", None, 0.5),
        ("100%", None, 100.0),
        ("about 12% of all customers", None, 12.0),
    ],
)
def test_a_number_or_a_share_is_read(
    written: str, customers: int | None, share: float | None
) -> None:
    assert impact.figure(written) == (customers, share)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("many", "Write a number or a share"),
        ("half", "Write a number or a share"),
        ("-5", "Write a number or a share"),
        ("1.5", "Write a number or a share"),
        ("12 34", "Write a number or a share"),
        ("1e9", "Write a number or a share"),
        ("nan", "Write a number or a share"),
        ("\u0661\u0662", "Write a number or a share"),
        ("9" * 400, "Write a number or a share"),
        ("400 to 500", "Write a number or a share"),
        (f"1{' ' * 10_000}%", "Write a number or a share"),
        ("1000000001", "more than a billion"),
        ("9999m", "more than a billion"),
        ("0%", "more than 0%"),
        ("100.1%", "at most 100%"),
        ("500%", "at most 100%"),
    ],
)
def test_what_is_no_figure_is_refused_with_what_to_write(written: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        impact.figure(written)


@pytest.mark.parametrize(
    ("known", "read", "typed"),
    [
        (Impact(), "", ""),
        (Impact(customers=0), "no customer", "0"),
        (Impact(customers=1), "1 customer", "1"),
        (Impact(customers=1_200_000), "1,200,000 customers", "1200000"),
        (Impact(share=12.5), "12.5% of customers", "12.5%"),
        (Impact(share=100), "100% of customers", "100%"),
        (Impact(share=0.0001), "0.0001% of customers", "0.0001%"),
    ],
)
def test_a_figure_is_written_so_that_it_is_read_again(known: Impact, read: str, typed: str) -> None:
    assert (impact.counted(known), impact.written(known)) == (read, typed)
    assert impact.figure(typed) == (known.customers, known.share)
    assert read == "no customer" or impact.figure(read) == impact.figure(typed)


def test_a_record_says_all_of_it() -> None:
    until = NOW + timedelta(hours=1)
    whole = Impact("Cards\nfail", None, 12, "EU, UK", NOW, until)
    assert impact.told(whole) == (
        "Cards\nfail (12% of customers, EU, UK, from 4 Mar 14:05 UTC, until 4 Mar 15:05 UTC)"
    )
    ended = impact.told(replace(whole, text="Cards fail.", share=None, regions=""))
    assert ended == "Cards fail (from 4 Mar 14:05 UTC, until 4 Mar 15:05 UTC)."
    assert impact.told(Impact("Cards fail.")) == "Cards fail."
    assert impact.brief(whole) == "Cards fail (12% of customers · EU, UK)"
    assert impact.told(Impact("Cards fail")) == impact.brief(Impact("Cards fail")) == "Cards fail"
    assert impact.told(Impact()) == ""


LATER = NOW + timedelta(seconds=33)


@pytest.mark.parametrize(
    ("began", "until", "ended"),
    [
        (None, NOW, NOW),
        (NOW, LATER, LATER),
        (LATER, NOW, LATER),  # people choose minutes
        (NOW, NOW - timedelta(minutes=1), None),
        (LATER + timedelta(minutes=1), LATER, None),
    ],
)
def test_it_ends_no_earlier_than_it_began(
    began: datetime | None, until: datetime, ended: datetime | None
) -> None:
    assert impact.aligned_end(began, until) == ended
