"""What customers feel, from the first guess to the export."""

import io
from datetime import timedelta

from bot import export
from sandbox.driver.form import Form
from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from storage.models import Incident
from tests.scenarios.at_home import looked
from tests.scenarios.scene import Scene


async def opened(scene: Scene, who: Person, room: Channel) -> Form:
    await who.click(scene.posted(room)[0], "Impact")
    return await who.next_view()


async def test_from_the_first_guess_to_the_export(scene: Scene, staffed: Channel) -> None:
    room = staffed
    form = await opened(scene, scene.linus, room)
    hour = (scene.clock() - timedelta(hours=1)).replace(second=0, microsecond=0)
    announced = len(scene.slack.messages(channel="incidents"))
    sent = await form.submit(
        {"text": "Cards <fail>", "many": "about 12%", "regions": "EU", "from": hour}
    )
    assert sent.ok, sent
    await scene.quiet()
    card, said = scene.posted(room)[0], scene.posted(room)[-1]
    assert said.words.startswith("👥 Impact: Cards &lt;fail&gt; (12% of customers · EU). Said by")
    about = "Cards &lt;fail&gt;\n12% of customers · EU · <!date^"
    assert about in card.words
    assert about in scene.posted("incidents")[0].words
    assert len(scene.slack.messages(channel="incidents")) == announced
    for line in ("status", "catchup"):
        assert about in (await scene.say(scene.ada, line, room)).text
    page = io.StringIO()
    await export.write(page, scene.bot.database, 1, "markdown")
    assert "- What customers feel: Cards &lt;fail> (12% of customers, EU, from" in page.getvalue()


async def test_what_is_wrong_is_said_in_the_form_and_nothing_typed_is_lost(
    scene: Scene, staffed: Channel
) -> None:
    form = await opened(scene, scene.grace, staffed)
    now = scene.clock()
    for fields, field, sentence in (
        ({"many": "lots"}, "many", "Write a number or a share"),
        ({"many": "0%"}, "many", "more than 0%"),
        ({"many": "", "from": now + timedelta(hours=1)}, "from", "not come yet"),
        ({"from": now, "until": now - timedelta(hours=1)}, "until", "It began later"),
    ):
        outcome = await form.submit({"text": "Cards fail", **fields})
        assert sentence in outcome.errors[field], outcome
    assert form.is_open
    assert (await form.submit({"until": now})).ok


async def test_who_corrects_it_overwrites_nobody_unawares(scene: Scene, staffed: Channel) -> None:
    first = await opened(scene, scene.grace, staffed)
    second = await opened(scene, scene.linus, staffed)
    assert (await first.submit({"text": "Cards fail"})).ok
    assert (await second.submit({"text": "Nothing can be bought", "many": "100%"})).ok
    assert second.is_open
    assert "Somebody has changed the impact meanwhile" in second.words
    assert "Cards fail" in second.words
    assert second.value("text") == "Nothing can be bought"
    assert (await second.submit({})).ok
    await scene.quiet()
    (incident,) = await scene.rows(Incident)
    assert (incident.impact, incident.share) == ("Nothing can be bought", 100)


async def test_the_home_and_a_hand_over_say_what_customers_feel(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.grace, "impact Cards fail", staffed)
    assert "👥 Cards fail" in (await looked(scene, scene.grace)).words
    await scene.say(scene.grace, f"handoff commander {scene.ada.mention}", staffed)
    assert "*What customers feel:* Cards fail" in scene.ada.inbox[-1].words


async def test_a_private_incident_s_impact_stays_in_its_channel(scene: Scene) -> None:
    room = await scene.declare("sev1 --private okapi")
    await scene.say(scene.ada, "impact the okapi has escaped", room)
    inside = [said.ts for said in scene.slack.messages(channel=room)]
    elsewhere = [said for said in scene.slack.messages() if said.ts not in inside]
    assert elsewhere
    assert not any("escaped" in said.words for said in elsewhere)


async def test_a_drill_s_impact_wears_its_mark(scene: Scene) -> None:
    room = await scene.declare("sev1 --drill Checkout")
    await scene.say(scene.ada, "impact Cards fail", room)
    assert scene.posted(room)[-1].words.startswith("🧪 DRILL · ")
