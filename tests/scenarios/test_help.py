"""Help: what can be done here and now, and all of it works."""

import re

from commands import catalogue
from sandbox.driver.answer import Answer
from sandbox.workspace.channel import Channel
from tests.scenarios.scene import Scene

NEAREST = re.compile(r"is not a command\. Nearest: `/incident ([a-z]+)")
# One line for each verb, in an order in which all of them make sense.
LINES = {
    "catchup": "catchup",
    "help": "help note",
    "list": "list all",
    "status": "status",
    "subscribe": "subscribe",
    "unsubscribe": "unsubscribe",
    "service": "service",
    "change": "change checkout Release 412",
    "cause": "cause change",
    "budget": "budget",
    "board": "board",
    "metrics": "metrics 30d",
    "ack": "ack",
    "assign": "assign scribe @barbara",
    "take": "take ops",
    "handoff": "handoff scribe @linus",
    "severity": "severity sev2 fewer customers",
    "impact": "impact Cards fail",
    "update": "update We roll back",
    "snooze": "snooze 1h the rollback is running",
    "cadence": "cadence 1h agreed",
    "next": "next",
    "task": "task @linus 15m Roll back release 412",
    "tasks": "tasks",
    "done": "done 1 rolled back",
    "drop": "drop 2 not wanted",
    "action": "action @grace by friday high Add an alert",
    "actions": "actions here",
    "quiet": "quiet on",
    "customers": "customers",
    "note": "note at 00:01 it began",
    "correct": "correct it began",
    "milestone": "milestone started 00:01 the graph shows it",
    "timeline": "timeline all",
    "mitigate": "mitigate rolled back",
    "resolve": "resolve error rate is normal",
    "review": "review @linus",
    "postmortem": "postmortem",
    "reviewed": "reviewed",
    "archive": "archive keep",
    "close": "close",
    "cancel": "cancel a false alarm",
    "reopen": "reopen it is back",
    "drill": "drill",
    "declare": "declare Another one",
    "record": "record Checkout was slow",
    "near-miss": "near-miss The backup was empty",
    "public": "public it is known",
    "sub": "sub sev3 The mails are late",
    "relate": "relate 2 the same release",
    "unrelate": "unrelate 2",
    "merge": "merge into 2 the same pool",
    "private": "private customers' data is in it",
}
MEANT = {
    "decalre sev1 x": "declare",
    "sev sev2 x": "severity",
    "acknowledge": "ack",
    "mitigated": "mitigate",
    "resolved": "resolve",
    "udpate x": "update",
    "status?": "status",
    "xyzzy": "help",
}


def verbs(text: str) -> set[str]:
    return set(re.findall(r"`/incident ([a-z-]+)", text))


def headings(answer: Answer) -> list[str]:
    return re.findall(r"^\*([^*]+)\*$", answer.text, re.MULTILINE)


async def test_every_command_of_the_help_works(scene: Scene, room: Channel) -> None:
    assert set(LINES) == {command.verb for command in catalogue.COMMANDS}
    for line in LINES.values():
        answer = await scene.say(scene.ada, line, room)
        assert not re.search("Usage:|Nearest:|Possible now:", answer.text), line


async def test_help_shows_what_fits_the_phase(scene: Scene, room: Channel) -> None:
    declared = verbs((await scene.say(scene.ada, "help", room)).text)
    assert {"ack", "assign", "update", "cancel"} <= declared
    assert not declared & {"mitigate", "resolve", "reopen"}
    await scene.say(scene.ada, "ack", room)
    triage = verbs((await scene.say(scene.ada, "", room)).text)
    assert "mitigate" in triage
    assert not triage & {"ack", "resolve"}


async def test_once_it_is_over_help_begins_with_the_review(scene: Scene, room: Channel) -> None:
    for line in ("ack", "mitigate rolled back"):
        await scene.say(scene.ada, line, room)
    assert headings(await scene.say(scene.ada, "", room))[0] == "What comes next"
    await scene.say(scene.ada, "resolve error rate is normal", room)
    over = headings(await scene.say(scene.ada, "", room))
    assert over[:2] == ["Afterwards", "If it is not over after all"]
    assert "What comes next" not in over
    assert len(over) == len(set(over))


async def test_outside_incident_channels_help_shows_what_works_anywhere(scene: Scene) -> None:
    answer = await scene.say(scene.ada, "", "general")
    anywhere = {"help", "declare", "drill", "list", "service", "status"}
    anywhere |= {"change", "subscribe", "unsubscribe", "near-miss", "record"}
    anywhere |= {"action", "actions", "budget", "metrics", "board"}
    assert verbs(answer.text) == anywhere


async def test_help_explains_each_command(scene: Scene) -> None:
    for verb in LINES:
        answer = await scene.say(scene.ada, f"HELP {verb}")
        assert answer.text.startswith(f"`/incident {verb}")


async def test_a_wrong_word_is_answered_with_the_nearest_command(scene: Scene) -> None:
    for typed, meant in MEANT.items():
        answer = await scene.say(scene.ada, typed)
        found = NEAREST.search(answer.text)
        assert found, typed
        assert found[1] == meant, typed


async def test_what_needs_an_incident_says_so_elsewhere(scene: Scene) -> None:
    anywhere = {"help", "list", "declare", "drill", "status", "subscribe", "unsubscribe"}
    anywhere |= {"change", "service", "near-miss", "record", "budget", "metrics", "board"}
    for verb in LINES.keys() - anywhere:
        answer = await scene.say(scene.ada, LINES[verb], "general")
        assert "This is not an incident's channel" in answer.text, verb
        assert "/incident list" in answer.text, verb
