"""Titles: whatever people write, the channel opens, and nobody is notified who should not be."""

from tests.scenarios.scene import Scene

LONG = "Checkout returns 500s for customers who pay by card " * 6
TITLES = {
    "emoji alone": "🔥🔥🔥",
    "300 characters": LONG[:300],
    "more than 300": LONG + "and it is getting worse by the minute",
    "right to left": "תשלומים לא עובדים",
    "everybody in the channel": "<!channel> is down",
    "everybody who is there": "@here and @everyone help",
    "a person": "@grace broke it",
    "a user group": "<!subteam^S0123|@ops> help",
    "a link": "<https://example.com|click> here",
    "marks of markup": "*bold* _and_ `code` & <b>",
    "many lines": "one\ntwo\n\nthree",
    "hidden characters": "pay\u202ement\u200b \u0007down",
}


async def test_any_title_opens_a_channel_and_notifies_nobody(scene: Scene) -> None:
    for kind, title in TITLES.items():
        room = await scene.declare(f"sev1 {title}")
        assert room.name.startswith("inc-"), kind
        assert len(room.name) <= 80, kind
        assert len(room.topic.value) <= 250, kind
        assert len(scene.posted(room)) == 1, kind
        await scene.say(scene.ada, "update We are on it", room)
        await scene.say(scene.ada, "status", room)
    await scene.say(scene.grace, "list")
    assert len(scene.posted("incidents")) == len(TITLES)
    # The declarer commands, and the card says so: nobody else is called.
    assert {notified.who for notified in scene.slack.notifications} == {scene.ada.id}


async def test_any_title_can_be_typed_into_the_form(scene: Scene) -> None:
    for kind, title in TITLES.items():
        await scene.say(scene.ada, "declare")
        form = await scene.ada.next_view()
        assert (await form.submit({"title": title[:300], "summary": title})).ok, kind
    await scene.quiet()
    assert len(scene.slack.channels("inc-")) == len(TITLES)
    assert {notified.who for notified in scene.slack.notifications} == {scene.ada.id}


async def test_a_title_that_was_cut_is_kept_whole_as_the_summary(scene: Scene) -> None:
    room = await scene.declare(f"sev1 {TITLES['more than 300']}")
    (card,) = scene.posted(room)
    assert "getting worse by the minute" in card.words


async def test_nothing_but_emoji_still_makes_a_name(scene: Scene) -> None:
    room = await scene.declare("sev1 🔥🔥🔥")
    assert room.name == "inc-1-incident"
    assert "🔥🔥🔥" in room.topic.value


async def test_right_to_left_words_do_not_turn_the_line_around(scene: Scene) -> None:
    room = await scene.declare(f"sev1 {TITLES['right to left']}")
    assert room.topic.value.endswith(f"\u2068{TITLES['right to left']}\u2069")
