"""Figures, error budgets and causes, as people ask for them in Slack."""

import pytest

from sandbox.driver.person import Person
from sandbox.wire import JSON
from sandbox.workspace.channel import Channel
from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.serviced import described


async def played(scene: Scene, words: str = f"sev1 --service checkout {TITLE}") -> Channel:
    """Have an incident acknowledged after 2 minutes, mitigated after 12, resolved after 42."""
    room = await scene.declare(words)
    await scene.say(scene.ada, f"assign ic {scene.grace.mention}", room)
    for length, line in ((2, "ack"), (10, "mitigate rolled back"), (30, "resolve normal")):
        await scene.later(minutes=length)
        await scene.say(scene.grace, line, room)
    return room


def told(who: Person) -> str:
    """Return what the person was told last, for themselves alone."""
    return who.ephemerals("general")[-1].words


def charts(who: Person) -> list[JSON]:
    blocks = who.ephemerals("general")[-1].blocks
    return [block for block in blocks if block["type"] == "data_visualization"]


async def test_a_change_is_named_as_the_cause_and_stands_on_the_card(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        await judged.say(judged.linus, "change checkout Release 412 https://ci.example.com/412")
        await judged.later(minutes=16)
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        offered = await judged.say(judged.ada, "cause", room)
        assert "Nobody has said that a change caused it." in offered.text
        assert "`1` checkout" in offered.text
        said = await judged.say(judged.ada, "cause change 1", room)
        assert "Recorded: it was caused by checkout" in said.text
        assert "Release 412 (<https://ci.example.com/412|link>)" in said.text
        card = judged.posted(room)[0].words
        assert "Caused by a change:* checkout" in card
        assert "said that a change caused it: Release 412" in await judged.timeline(room)
        await judged.say(judged.ada, "cause none", room)
        assert "Caused by" not in judged.posted(room)[0].words


async def test_an_exhausted_budget_stands_on_the_card(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given, SITREP_SERVICES__CHECKOUT__SLO="99.9%"):
        whole = await judged.say(judged.linus, "budget")
        assert "Checkout* · 43m of 43m left" in whole.text
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        await judged.later(minutes=10)
        some = await judged.say(judged.linus, "budget checkout")
        assert "Checkout* · 33m of 43m left" in some.text
        assert "Spent 10m in incident 1." in some.text
        assert "for one customer in ten" in some.text
        assert "exhausted" not in judged.posted(room)[0].words
        await judged.later(minutes=40)
        await judged.say(judged.ada, "update We roll back", room)
        card = judged.posted(room)[0].words
        assert "⚠️ *The error budget of Checkout is exhausted*: 50m of 43m in 30 days" in card
        for line, where in (("status", room), ("status 1", "general"), ("catchup", room)):
            answer = await judged.say(judged.ada, line, where)
            assert "error budget of Checkout is exhausted*: 50m of 43m" in answer.text, line
        await judged.linus.join(room)
        await judged.quiet()
        (missed,) = judged.linus.ephemerals(room)
        assert "error budget of Checkout is exhausted*: 50m of 43m" in missed.words
        gone = await judged.say(judged.linus, "budget checkout")
        assert "exhausted: 50m of 43m spent" in gone.text


async def test_a_private_incident_and_a_drill_spend_nothing_and_count_nowhere(
    judged: Scene,
) -> None:
    _, given = await described(judged)
    async with judged.running(**given, SITREP_SERVICES__CHECKOUT__SLO="99.9%"):
        await judged.declare(f"sev1 --private --service checkout {TITLE}")
        await judged.declare(f"sev1 --drill --service checkout {TITLE}")
        await judged.later(minutes=50)
        assert "43m of 43m left" in (await judged.say(judged.linus, "budget")).text
        await judged.say(judged.linus, "metrics")
        assert "*None*, 0 in the 30 days before." in told(judged.linus)


async def test_the_figures_come_after_the_acknowledgement(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        await played(judged)
        await judged.later(days=9)
        await played(judged, "sev2 Search is slow")
        await judged.later(minutes=1)
        answer = await judged.say(judged.linus, "metrics")
        assert "the figures come here" in answer.text
        figures = told(judged.linus)
        for part in (
            "Incidents in the last 30 days",
            "*2 incidents*, 0 in the 30 days before.",
            "🔴 SEV1: 1 · 🟠 SEV2: 1",
            "To acknowledge (MTTA): *2m*, nine in ten within 2m (2, _few_)",
            "To mitigate: *12m*",
            "To restore (MTTR): *42m*",
            "Commander within five minutes: *100%*, 2 of 2",
            "grace: 2 roles in 2 incidents, 1h24m",
            "_few_: fewer than five",
        ):
            assert part in figures, part


async def test_action_items_count_once_their_time_has_come(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        room = await played(judged)
        await judged.say(judged.ada, "action Test the rollback each week", room)
        await judged.say(judged.linus, "metrics")
        assert "Action items done" not in told(judged.linus)
        await judged.later(days=65)
        await judged.say(judged.linus, "metrics 90d")
        assert "Action items done, of those whose time came: *0%*, 0 of 1" in told(judged.linus)


async def test_of_one_service_and_of_other_days(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        await played(judged)
        await judged.later(days=9)
        await judged.say(judged.linus, "metrics 7d checkout")
        figures = told(judged.linus)
        assert "Incidents of Checkout in the last 7 days" in figures
        assert "*None*, 1 in the 7 days before." in figures
        for wrong, said in (
            ("metrics 2y", "Say how many days back, from 1d to 366d."),
            ("metrics 1d 2d", "One length of time at a time."),
            ("metrics checkout search", "One service at a time."),
            ("metrics chekout", "Did you mean checkout?"),
        ):
            assert said in (await judged.say(judged.linus, wrong)).text


@pytest.mark.parametrize(("typed", "days"), [("metrics", "30"), ("metrics 80d checkout", "90")])
async def test_where_there_is_a_console_they_lead_to_its_charts(
    judged: Scene, typed: str, days: str
) -> None:
    _, given = await described(judged)
    reached = {
        "SITREP_PUBLIC_URL": "https://sitrep.example",
        "SITREP_PAGE_TOKEN": "correct-horse-battery-staple-at-three",
    }
    async with judged.running(**given, **reached):
        await judged.say(judged.linus, typed)
        assert f"https://sitrep.example/incidents/figures?days={days}" in told(judged.linus)


async def test_charts_are_drawn_by_slack_where_it_takes_them(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        await played(judged)
        await judged.later(days=9)
        await played(judged, "sev2 Search is slow")
        await judged.later(minutes=1)
        await judged.say(judged.linus, "metrics")
        trend, counts = charts(judged.linus)
        assert (trend["title"], trend["chart"]["type"]) == ("Time to restore, by week", "line")
        assert [point["value"] for point in trend["chart"]["series"][0]["data"]] == [42, 42]
        assert [series["name"] for series in counts["chart"]["series"]] == ["SEV1", "SEV2"]
        assert "Incidents by severity, by week, in incidents." in told(judged.linus)


async def test_where_slack_takes_no_charts_they_are_told_in_letters(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        await played(judged)
        await judged.later(minutes=1)
        for who, takes_charts in ((judged.linus, False), (judged.barbara, True)):
            judged.slack.space.takes_charts = takes_charts  # it is not tried a second time
            await judged.say(who, "metrics")
            assert charts(who) == []
            assert "Incidents, by week: `" in told(who)
            assert "To restore (MTTR): *42m*" in told(who)
