"""What the page says of incidents and services: worked out by hand, on both databases."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.web.status import keeping
from commands import customer_updates, status_page
from commands.rules.services import Service
from commands.telling import Typed
from storage import telling as stored
from storage.models import Nature, Status
from tests.bot.web.status.customer import PAGE, Customer, changed, published, written
from tests.cast import GRACE, NOW  # NOW: 4 March 2026, 14:05
from tests.commands.room import MINUTE

HOUR = timedelta(hours=1)
TODAY = date(2026, 3, 4)


async def told(customer: Customer, line: str = "sev1 Checkout returns 500s") -> None:
    """Have an incident about Checkout, of which customers were told."""
    await customer.room.declared(f"--service checkout {line}")
    await published(customer.room)


async def data(customer: Customer) -> Any:
    customer.room.later(keeping.FRESH)
    return await customer.data()


def service(found: Any, name: str = "Payments") -> Any:
    (one,) = [one for one in found["services"] if one["name"] == name]
    return one


def minutes(found: Any, name: str = "Payments") -> dict[str, int]:
    days = service(found, name)["days"]
    return {day["day"]: day["minutes"] for day in days if day["minutes"]}


async def test_an_incident_is_current_until_customers_are_told_its_end(
    any_customer: Customer,
) -> None:
    await told(any_customer)
    found = await data(any_customer)
    (trouble,) = found["current"]
    assert (trouble["title"], trouble["state"]) == ("Payments fail", "investigating")
    assert (trouble["services"], trouble["ended_at"]) == (["Payments"], None)
    assert (service(found)["state"], service(found, "Search")["state"]) == (
        "disrupted",
        "operational",
    )
    any_customer.room.later(MINUTE)
    await published(any_customer.room, "We watch it.", state="monitoring")
    assert service(await data(any_customer))["state"] == "recovering"
    any_customer.room.later(MINUTE)
    await published(any_customer.room, "It is over.", state="resolved")
    found = await data(any_customer)
    assert (found["current"], service(found)["state"]) == ([], "operational")
    (past,) = found["past"]
    assert [word["text"] for word in past["updates"]] == [
        "It is over.",
        "We watch it.",
        "Some payments fail.",
    ]
    any_customer.room.later(timedelta(days=91))
    assert (await data(any_customer))["past"] == []


def test_numbered_services_stand_in_the_order_of_their_numbers() -> None:
    names = ["Region 10", "region 2", "Payments", "Region 1", "10 downloads", "Region"]
    services = {name: Service(name, public=name) for name in names}
    found = status_page.board([], PAGE, services, NOW).parts
    assert [part.name for part in found] == [
        *("10 downloads", "Payments", "Region", "Region 1", "region 2", "Region 10"),
    ]


async def test_only_services_with_a_public_name_are_there(customer: Customer) -> None:
    found = await data(customer)
    assert [one["name"] for one in found["services"]] == ["Payments", "Search"]
    assert "Ledger" not in str(found)


# What the incident's row says, and the minutes of the days before that they make; it was declared
# today at 14:05, and it is 14:05 two hours later, so 16:05.
FELT: dict[str, tuple[dict[str, Any], dict[str, int]]] = {
    "since it was declared, going on": ({}, {"2026-03-04": 120}),
    "since it started": ({"started_at": NOW - HOUR}, {"2026-03-04": 180}),
    "since the impact began": (
        {"started_at": NOW - 3 * HOUR, "impact_from_at": NOW - HOUR},
        {"2026-03-04": 180},
    ),
    "over midnight": (
        {"impact_from_at": datetime(2026, 3, 3, 23, 30, tzinfo=UTC)},
        {"2026-03-03": 30, "2026-03-04": 965},
    ),
    "until it was mitigated": (
        {"status": Status.MITIGATED, "mitigated_at": NOW + HOUR},
        {"2026-03-04": 60},
    ),
    "until the impact ended": (
        {
            "status": Status.RESOLVED,
            "mitigated_at": NOW + HOUR,
            "impact_until_at": NOW + 30 * MINUTE,
        },
        {"2026-03-04": 30},
    ),
    "cancelled: customers were not hurt": (
        {"status": Status.CANCELLED, "cancelled_at": NOW + HOUR},
        {},
    ),
    "merged, and customers are yet to be told": ({"status": Status.MERGED}, {"2026-03-04": 120}),
}


@pytest.mark.parametrize("name", FELT)
async def test_the_bars_are_computed_from_the_impact(customer: Customer, name: str) -> None:
    columns, expected = FELT[name]
    await told(customer)
    await changed(customer.room, **columns)
    customer.room.later(2 * HOUR)
    found = await data(customer)
    assert minutes(found) == expected
    days = service(found)["days"]
    assert (len(days), days[-1]["day"]) == (90, TODAY.isoformat())
    down = sum(expected.values())
    passed = 89 * 1440 + 16 * 60 + 5
    assert service(found)["percent"] == int((1 - down / passed) * 10_000) / 100


async def test_two_at_once_count_once(customer: Customer) -> None:
    await told(customer)
    customer.room.later(30 * MINUTE)
    await customer.room.declared("--service checkout-web sev2 The shop is slow", "C0OTHER")
    await published(customer.room, "The shop is slow.", "Slow shop", channel="C0OTHER")
    customer.room.later(30 * MINUTE)
    found = await data(customer)
    assert minutes(found) == {"2026-03-04": 60}
    assert len(service(found)["days"][-1]["incidents"]) == 2


@pytest.mark.parametrize(
    "columns",
    [{"private": True}, {"drill": True}, {"nature": Nature.NEAR_MISS}],
    ids=["private", "drill", "near miss"],
)
async def test_what_customers_are_not_to_know_goes_whatever_they_were_told(
    any_customer: Customer, columns: dict[str, Any]
) -> None:
    await told(any_customer)
    await changed(any_customer.room, **columns)
    found = await data(any_customer)
    assert (found["current"], found["past"], minutes(found)) == ([], [], {})


async def test_a_service_that_is_named_later_is_told_with_the_next_update(
    customer: Customer,
) -> None:
    await told(customer)
    customer.room.later(MINUTE)
    await customer.room.types("service search")
    assert (await data(customer))["current"][0]["services"] == ["Payments"]
    await customer.room.types("service remove checkout")
    assert (await data(customer))["current"][0]["services"] == ["Payments"]
    await published(customer.room, "It is the search, too.")
    assert (await data(customer))["current"][0]["services"] == ["Search"]


async def test_taken_back_it_is_gone_and_with_the_last_one_the_incident(
    customer: Customer,
) -> None:
    await told(customer)

    def withdraw(at: Any) -> None:
        incident = at.incident()
        (update,) = stored.standing(at.session, incident.key)
        customer_updates.withdraw(at, incident, update, "it was wrong")

    await customer.room.does(withdraw)
    found = await data(customer)
    assert (found["current"], found["past"], found["changed_at"]) == ([], [], None)


async def test_a_correction_keeps_place_and_id_of_what_it_stands_for(customer: Customer) -> None:
    await told(customer)
    customer.room.later(MINUTE)
    await published(customer.room, "It is over.", state="resolved")
    before = (await data(customer))["past"][0]["updates"]

    def correct(at: Any) -> None:
        incident = at.incident()
        first, _ = stored.standing(at.session, incident.key)
        typed = Typed("Payments fail", "investigating", "Some transfers fail.")
        customer_updates.write(at, incident, typed, first)
        made = stored.waiting(at.session, incident.key)
        assert made is not None
        customer_updates.publish(at, incident, made)

    customer.room.later(HOUR)
    await customer.room.does(correct)
    (past,) = (await data(customer))["past"]
    assert [word["text"] for word in past["updates"]] == ["It is over.", "Some transfers fail."]
    assert [word["id"] for word in past["updates"]] == [word["id"] for word in before]
    assert past["updates"][1]["at"] == before[1]["at"]
    assert past["updates"][1]["changed_at"] > before[1]["at"]


async def test_a_title_is_public_only_with_its_update(customer: Customer) -> None:
    await told(customer)
    await written(customer.room, "Worse than we thought.", "Payments are lost")
    assert "Payments are lost" not in str(await data(customer))


async def test_of_hundreds_the_page_reads_as_often_as_of_one(customer: Customer) -> None:
    await told(customer)
    for number in range(12):
        await customer.room.declared(f"--service search sev3 Search {number}", f"C0S{number}")
        await published(customer.room, "Slow.", "Slow search", channel=f"C0S{number}", by=GRACE)
    assert len((await data(customer))["current"]) == 13
