"""The app's Home: what is mine, what else is open, and the way to declare."""

import pytest

from commands.home import MOST_OPEN
from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.people import User
from storage.models import Audit, Incident, Severity
from tests.scenarios.at_home import before, labels, looked, published, shown
from tests.scenarios.bot import HTTP
from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.test_database_away import forgive, locked

GUEST = User("U0MARGARE1", "margaret", "Margaret H.", "America/Chicago", "aa5500", is_guest=True)
OTHERS = User("U0RADIAPE1", "radia", "Radia P.", "Europe/Paris", "0055aa", other_team="T0OTHERS01")
TRANSPORTS = [pytest.param(id="socket"), pytest.param(id="http", marks=pytest.mark.over(HTTP))]
EVERYWHERE = [*TRANSPORTS, pytest.param(id="postgresql", marks=pytest.mark.on("postgresql"))]


async def hired(scene: Scene, user: User) -> Person:
    person = scene.slack.hire(user)
    await scene.quiet()
    return person


async def test_a_newcomer_finds_that_nothing_is_open_and_how_to_begin(scene: Scene) -> None:
    home = await looked(scene, scene.dennis)
    assert "Nothing is open" in home.words
    assert "press *Declare an incident*" in home.words
    assert labels(home) == ["Declare an incident", "Refresh"]


@pytest.mark.parametrize((), TRANSPORTS)
async def test_mine_come_first_the_overdue_before_the_others(scene: Scene) -> None:
    await scene.declare("sev1 Search is slow", by=scene.dennis)
    slow = await scene.declare("sev3 Mails are late")
    await scene.declare(f"sev2 {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", slow)
    await scene.say(scene.ada, "cadence 5m until it is clear", slow)
    await scene.later(minutes=5)
    home = await looked(scene, scene.ada)
    assert before(home.words, "Yours", "Mails are late")
    assert before(home.words, "Mails are late", TITLE)
    assert before(home.words, TITLE, "Other open incidents")
    assert before(home.words, "Other open incidents", "Search is slow")
    assert "⚠️ *The next update is overdue: it was promised by" in home.words
    assert "It is yours to write." in (await looked(scene, scene.linus)).words


async def test_a_review_that_is_one_s_own_is_shown_before_others(
    scene: Scene, staffed: Channel
) -> None:
    later = await scene.declare("sev2 Search is slow", by=scene.dennis)
    for who, where in ((scene.ada, staffed), (scene.dennis, later)):
        for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
            await scene.say(who, line, where)
    await scene.say(scene.dennis, f"review {scene.linus.mention}", later)
    barbara, grace = await looked(scene, scene.barbara), await looked(scene, scene.grace)
    hers, not_hers = (one.words.partition("Recently resolved")[2] for one in (barbara, grace))
    assert before(hers, TITLE, "you own its review")
    assert before(hers, "you own its review", "Search is slow")
    assert before(not_hers, "Search is slow", TITLE)
    assert "you own its review" not in not_hers


async def test_what_was_resolved_is_shown_last_and_what_was_cancelled_is_not(
    scene: Scene, room: Channel
) -> None:
    other = await scene.declare("sev2 --drill Our first drill")
    for line in ("ack", "mitigate rolled back", "resolve no errors"):
        await scene.say(scene.ada, line, room)
    await scene.say(scene.ada, "cancel a mistake", other)
    home = await looked(scene, scene.grace)
    assert before(home.words, "Nothing is open", "Recently resolved")
    assert before(home.words, "Recently resolved", TITLE)
    assert "Our first drill" not in home.words


async def test_a_drill_says_that_it_is_one(scene: Scene) -> None:
    await scene.declare("sev2 --drill Our first drill")
    assert "🧪 DRILL · 🟠 SEV2" in (await looked(scene, scene.ada)).words


@pytest.mark.parametrize((), TRANSPORTS)
async def test_declared_at_home_it_is_shown_there_with_its_channel(scene: Scene) -> None:
    home = await looked(scene, scene.ada)
    await home.click("Declare an incident")
    form = await scene.ada.next_view()
    assert (await form.submit({"title": TITLE, "severity": "sev1"})).ok
    await scene.quiet()
    (room,) = scene.slack.channels("inc-")
    assert f"<#{room.id}>" in shown(scene, scene.ada).words
    assert "you are the *commander*, for now" in shown(scene, scene.ada).words
    assert published(scene) == 3  # opened; declared; its channel is there


async def test_a_channel_that_is_long_in_coming_holds_up_no_refresh(scene: Scene) -> None:
    home = await looked(scene, scene.ada)
    scene.slack.faults.refuse("conversations.create", "restricted_action", times=1)
    scene.provoked.refusal("conversations.create", "restricted_action")
    await home.click("Declare an incident")
    assert (await (await scene.ada.next_view()).submit({"title": TITLE})).ok
    await scene.quiet()
    await scene.say(scene.dennis, "declare sev1 Search is slow")
    await shown(scene, scene.ada).click("Refresh")
    await scene.quiet()
    assert "its channel · declared" in shown(scene, scene.ada).words
    assert "Search is slow" in shown(scene, scene.ada).words
    await scene.later(minutes=2)
    assert "its channel · declared" not in shown(scene, scene.ada).words


async def test_declaring_elsewhere_draws_nobody_s_home(scene: Scene) -> None:
    await scene.declare()
    await scene.say(scene.ada, "declare")
    assert (await (await scene.ada.next_view()).submit({"title": "Search is slow"})).ok
    await scene.quiet()
    assert published(scene) == 0


async def test_refresh_draws_what_has_happened_since(scene: Scene) -> None:
    home = await looked(scene, scene.ada)
    await scene.declare(by=scene.grace)
    assert TITLE not in home.words
    await home.click("Refresh")
    await scene.quiet()
    assert TITLE in shown(scene, scene.ada).words


async def test_the_tab_with_the_messages_draws_nothing(scene: Scene) -> None:
    scene.slack.interactions.open_home(scene.ada.id, "messages")
    await scene.quiet()
    assert published(scene) == 0


async def test_an_event_that_comes_again_draws_nothing_more(scene: Scene) -> None:
    scene.slack.courier.duplicate = True
    await looked(scene, scene.ada)
    assert published(scene) == 1
    await shown(scene, scene.ada).click("Refresh")
    await scene.quiet()
    assert published(scene) == 2


@pytest.mark.parametrize("user", [GUEST, OTHERS], ids=["a guest", "another organisation"])
async def test_who_may_not_declare_looks_and_is_not_offered_to(scene: Scene, user: User) -> None:
    visitor = await hired(scene, user)
    await scene.declare()
    home = await looked(scene, visitor)
    assert labels(home) == ["Refresh"]
    assert TITLE in home.words


async def test_a_button_that_stood_there_before_somebody_became_a_guest_is_refused(
    scene: Scene,
) -> None:
    home = await looked(scene, scene.dennis)
    scene.dennis.user.is_guest = True
    scene.slack.change(scene.dennis.user)
    await scene.quiet()
    await home.click("Declare an incident")
    await scene.dennis.sees("You can look, and not act")
    await scene.quiet()
    assert "views.open" not in {call.method for call in scene.slack.calls}
    assert await scene.rows(Incident) == []
    (row,) = [row for row in await scene.rows(Audit) if row.action == "refused declare"]
    assert (row.actor_id, row.origin) == (scene.dennis.id, "button")


@pytest.mark.given(SITREP_GUESTS="act")
async def test_guests_who_may_act_may_declare_at_home(scene: Scene) -> None:
    guest = await hired(scene, GUEST)
    assert labels(await looked(scene, guest)) == ["Declare an incident", "Refresh"]


async def test_an_app_whose_home_is_switched_off_goes_on_without_it(scene: Scene) -> None:
    """It was installed from a manifest of before there was a Home."""
    scene.slack.faults.refuse("views.publish", "not_enabled", times=2)
    scene.provoked.refusal("views.publish", "not_enabled")
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    await scene.linus.leave(room)
    await scene.ada.home()
    await scene.quiet()
    assert published(scene) == 2
    assert "could not" not in " ".join(said.text for said in scene.posted(room))


async def test_opened_again_and_again_while_slack_is_away_it_is_drawn_once_or_twice_after(
    scene: Scene,
) -> None:
    scene.slack.faults.fail("views.publish", 503, times=1)
    scene.provoked.refusal("views.publish", "http_503")
    for _ in range(5):
        await scene.ada.home()
    await scene.quiet()
    await scene.declare()
    await scene.later(seconds=5)
    assert TITLE in shown(scene, scene.ada).words
    assert published(scene) <= 3


@pytest.mark.hurried
async def test_while_the_database_is_away_the_form_opens_all_the_same(scene: Scene) -> None:
    home = await looked(scene, scene.ada)
    async with locked(scene):
        await home.click("Declare an incident")
        form = await scene.ada.next_view()
        sent = await form.submit({"title": TITLE})
        assert "another process keeps it locked" in str(sent.errors)
    assert (await form.submit({"title": TITLE})).ok
    await forgive(scene)
    assert TITLE in shown(scene, scene.ada).words


async def test_hostile_words_stay_words(scene: Scene) -> None:
    title = "<!channel> <https://evil.example|click> *bold* & </section>"
    await scene.ada.command(f"/incident declare sev1 {title}")
    home = await looked(scene, scene.ada)
    texts = str(home.blocks)
    assert "<!channel>" not in texts
    assert "<https://evil" not in texts
    assert "&lt;!channel&gt;" in texts


@pytest.mark.parametrize(
    (), [*TRANSPORTS, pytest.param(id="pg", marks=pytest.mark.on("postgresql"))]
)
async def test_500_open_incidents_fit(scene: Scene) -> None:
    rows = [
        Incident(
            team_id=scene.slack.team_id,
            number=number,
            title=f"{number} <&> {'long words ' * 26}",
            severity=Severity.SEV2,
            reporter_id=scene.ada.id if number <= 20 else scene.grace.id,
            declared_at=scene.clock(),
        )
        for number in range(1, 501)
    ]
    await scene.bot.database.transaction(lambda session: session.add_all(rows))
    home = await looked(scene, scene.ada)
    assert "500 open incidents" in home.words
    assert f"and {500 - MOST_OPEN} more: `/incident list`" in home.words
    assert len(home.blocks) <= 100
    await home.click("Refresh")
    await scene.quiet()
    assert published(scene) == 2


async def test_what_i_have_to_do_comes_first_until_it_is_done(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.grace, f"task {scene.linus.mention} 15m Roll back", staffed)
    await scene.say(scene.grace, f"task {scene.linus.mention} Call the bank", staffed)
    home = await looked(scene, scene.linus)
    assert before(home.words, "Your tasks", "Roll back")
    assert before(home.words, "Roll back", "Call the bank")
    assert before(home.words, "Call the bank", "Yours")
    await scene.later(minutes=15)
    assert "⚠️ overdue since" in (await looked(scene, scene.linus)).words
    await scene.say(scene.linus, "done 1", staffed)
    home = await looked(scene, scene.linus)
    assert "Roll back" not in home.words
    assert "Call the bank" in home.words
    assert "Your tasks" not in (await looked(scene, scene.dennis)).words
