"""Every outcome has an answer, in whole sentences, with what can be done next."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

import commands
from bot.views import actions, answers, faults, refusals
from bot.views.answers import looking
from bot.views.answers.dispatch import draw
from commands import catalogue
from commands.cadence import Asking, CadenceSet, NextShown
from commands.catalogue import HelpShown
from commands.command import FormWanted, Outcome
from commands.errors import Refusal
from commands.look import Listed, StatusShown
from commands.note import Noted
from commands.progress import Moved
from commands.roles import RoleGiven
from commands.rules.lifecycle import MOVES
from commands.timeline import TimelineShown
from storage.models import Kind, PostmortemState, Role, Source, Status
from tests.bot.views import postmortems, samples
from tests.bot.views.reading import buttons, labels, words
from tests.bot.views.samples import DUE, entry, facts
from tests.cast import ADA, GRACE, LINUS, NOW

COMMAND = re.compile(r"`/incident ?([a-z-]*)([^`]*)`")


def every(kind: type[Outcome]) -> Iterator[type[Outcome]]:
    for module in pkgutil.iter_modules(commands.__path__):
        importlib.import_module(f"commands.{module.name}")
    for known in kind.__subclasses__():
        yield known
        yield from every(known)


def test_every_outcome_has_an_answer() -> None:
    missing = [kind for kind in every(Outcome) if draw.dispatch(kind) is draw.dispatch(Outcome)]
    assert missing == [FormWanted]


def test_every_outcome_is_among_the_samples() -> None:
    shown = {type(outcome) for outcome in samples.outcomes(facts())}
    assert shown == set(every(Outcome)) - {FormWanted}


def test_every_command_that_is_named_anywhere_exists() -> None:
    for name, message in samples.messages(facts()):
        for verb, _ in COMMAND.findall(words(message) + message.text):
            assert catalogue.find(verb or "help").verb == (verb or "help"), name


def test_every_message_is_calm_and_its_notification_a_sentence() -> None:
    for name, message in samples.messages(facts(), "We roll back."):
        plain = re.sub(r"<[^>]*>", "", message.text + words(message))
        assert "!" not in plain, name
        assert re.search(r"[.?>…]$|`$", message.text), f"{name}: {message.text}"


@pytest.mark.parametrize("verb", MOVES)
def test_a_move_says_what_comes_next(verb: str) -> None:
    said = answers.draw(Moved(verb, Status.ACKNOWLEDGED, "because")).text
    assert COMMAND.search(said)


def test_help_shows_the_usage_of_each_command_whole() -> None:
    said = words(answers.draw(HelpShown(catalogue.GROUPS, facts().incident)))
    for place, group in enumerate(catalogue.GROUPS.values()):
        for command in group:
            usage = command.usage.replace("<", "&lt;").replace(">", "&gt;")
            assert f"`/incident {usage}`" in said
            assert (f"` · {command.summary}" in said) is (place < looking.MOST_EXPLAINED)
    assert "This is incident 12" in said
    assert "What one does: `/incident help &lt;command&gt;`" in said


def test_help_explains_each_command_where_there_is_no_incident() -> None:
    said = words(answers.draw(HelpShown(catalogue.GROUPS, None)))
    assert all(f"` · {command.summary}" in said for command in catalogue.COMMANDS)


def test_help_on_one_command_says_where_it_works() -> None:
    one = answers.draw(HelpShown({}, None, catalogue.find("ack")))
    assert "Works in an incident's channel." in one.text


def test_the_list_says_of_each_how_bad_it_is_who_commands_and_when_it_is_due() -> None:
    said = words(answers.draw(Listed("open", [facts(), facts({})], more=True)))
    assert said.count("🔴 SEV1 · 🔍 in triage · *12* Checkout returns 500s") == 2
    assert "declared <!date^1772633100^{ago}|" in said
    assert f"commander <@{GRACE}> · next update by <!date" in said
    assert "commander nobody" in said
    assert "There are more than fit here." in said


@pytest.mark.parametrize("which", ["open", "mine", "closed", "all"])
def test_an_empty_list_says_so(which: str) -> None:
    assert answers.draw(Listed(which, [], more=False)).text.endswith((".", "yet."))


def test_the_status_has_the_cards_facts_and_no_buttons() -> None:
    drawn = answers.draw(StatusShown(facts({Role.COMMANDER: GRACE})))
    assert buttons(drawn) == []
    assert f"*Commander*\n<@{GRACE}>" in words(drawn)


def test_one_person_with_two_jobs_is_told() -> None:
    said = words(answers.draw(RoleGiven(Role.OPERATIONS, GRACE, two_hats=GRACE)))
    assert "both commands and leads operations" in said
    alone = words(answers.draw(RoleGiven(Role.OPERATIONS, ADA)))
    assert "both commands" not in alone


def test_a_note_whose_zone_was_guessed_says_so() -> None:
    assert "as UTC" in words(answers.draw(Noted(NOW, "Paged", guessed_zone=True)))
    assert "as UTC" not in words(answers.draw(Noted(NOW, "Paged")))


def test_next_says_when_who_and_why() -> None:
    asked = (Asking(NOW, (LINUS,)), Asking(DUE + timedelta(minutes=5), (GRACE,)))
    every = timedelta(minutes=15)
    said = words(answers.draw(NextShown(facts().incident, DUE, every, False, None, asked)))  # noqa: FBT003
    assert "The next update is due by <!date^1772634000^{time}|14:20 UTC>." in said
    assert f"|14:05 UTC> <@{LINUS}> (a heads-up in private)" in said
    assert f"|14:25 UTC> <@{GRACE}>" in said
    assert "every 15m for 🔴 SEV1 while it is 🔍 in triage" in said


def test_next_says_that_the_clock_stands_still_once_it_is_over() -> None:
    over = facts(status=Status.RESOLVED, update_due_at=None).incident
    said = words(answers.draw(NextShown(over, None, None, False, None, ())))  # noqa: FBT003
    assert "No update is owed." in said
    assert "the clock stands still" in said


def test_a_rhythm_that_is_off_says_that_no_reminder_comes() -> None:
    said = answers.draw(CadenceSet(None, own=True, reason="quiet", next_due_at=None)).text
    assert "No reminder comes." in said


def shown(*entries: object, page: int = 1, pages: int = 1) -> str:
    outcome = TimelineShown(facts().incident, list(entries), page, pages, len(entries))  # type: ignore[arg-type]
    return words(answers.draw(outcome))


def test_an_entry_says_when_what_who_and_where() -> None:
    said = shown(entry(thread_ts="1.0", edited_ts="1.2"))
    assert f"🔍 finding · <@{ADA}>: We roll back release 412" in said
    assert (
        "edited · in a thread · <https://acme.slack.com/archives/C0INC1/p1772633100000000|" in said
    )


def test_an_entry_that_the_bot_wrote_reads_on_after_the_name() -> None:
    said = shown(entry("declared SEV1: Checkout", source=Source.SYSTEM, kind=Kind.STATUS))
    assert f"🚦 status · <@{ADA}> declared SEV1: Checkout" in said


def test_a_deleted_message_keeps_its_text_and_loses_its_link() -> None:
    said = shown(entry(message_deleted_at=NOW))
    assert "We roll back release 412" in said
    assert "message deleted" in said
    assert "acme.slack.com" not in said


def test_an_app_is_named_and_a_file_is_linked() -> None:
    files = [{"name": "p99.png", "permalink": "https://files.slack.com/p99.png"}]
    said = shown(entry("", author_id=None, author_name="Grafana <3", files=files))
    assert "Grafana &lt;3: sent files" in said
    assert "<https://files.slack.com/p99.png|p99.png>" in said


def test_a_message_that_was_not_read_yet_says_so() -> None:
    assert "still being read" in shown(entry(None))


def test_the_day_is_named_where_a_new_one_begins() -> None:
    said = shown(entry(), entry(), entry(at=NOW + timedelta(days=1)))
    assert said.count("date_short_pretty") == 2


@pytest.mark.parametrize(
    ("page", "pages", "offered"),
    [(1, 1, []), (1, 3, ["Later"]), (2, 3, ["Earlier", "Later"]), (3, 3, ["Earlier"])],
)
def test_the_timeline_can_be_paged(page: int, pages: int, offered: list[str]) -> None:
    drawn = answers.draw(TimelineShown(facts().incident, [entry()], page, pages, 30))
    assert labels(drawn) == offered
    turned = {button["action_id"]: button["value"] for button in buttons(drawn)}
    assert turned.get(actions.TIMELINE_EARLIER, "7:1") == f"7:{max(page - 1, 1)}"
    assert turned.get(actions.TIMELINE_LATER, f"7:{page + 1}") == f"7:{page + 1}"


def test_a_refusal_is_shown_word_for_word() -> None:
    with pytest.raises(Refusal) as refused:
        catalogue.find("asign")
    said = refusals.draw(refused.value.sentence).text
    assert "“asign” is not a command." in said
    assert "`/incident assign &lt;role&gt; &lt;@user&gt;`" in said


def test_a_fault_is_admitted_with_its_id() -> None:
    said = faults.draw("0f3a9c1e").text
    assert "nothing was changed" in said
    assert "`0f3a9c1e`" in said


@pytest.mark.parametrize("state", PostmortemState)
def test_a_published_postmortem_says_of_when_its_action_items_are(state: PostmortemState) -> None:
    said = words(answers.draw(postmortems.shown(facts(), "x", state)))
    is_kept = "as of <!date^1772633100" in said and "; now: `/incident actions`" in said
    assert is_kept is (state is PostmortemState.PUBLISHED)
