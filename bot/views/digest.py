"""Owns the digest for those who decide: state, impact and action of every open SEV1, in short."""

from collections.abc import Iterator
from typing import Final

from bot.views import blocks, mrkdwn, phrases
from bot.views.facts import length
from bot.views.message import Message
from commands import impact as impacts
from commands.digest import WORST, Digest
from commands.facts import Facts
from commands.rules.impact import brief
from storage.models import Incident, Role

MOST: Final = 8  # incidents; Slack refuses about 12,000 characters in one message
MOST_WORDS: Final = 600
MOST_IMPACT: Final = 250
FOLLOW: Final = f"Each update by direct message: {mrkdwn.command('subscribe all sev1')}"


def draw(digest: Digest) -> Message:
    """Draw one message about all of them; the last one says that it is over."""
    shown = digest.open[:MOST]
    more = len(digest.open) - len(shown)
    ended = [_ended(incident) for incident in digest.ended[:MOST]]
    lead = _lead(digest)
    names = "; ".join(phrases.title(facts.incident, 80) for facts in shown)
    return blocks.message(
        " ".join(part for part in (blocks.unstarred(lead), names and f"{names}.", *ended) if part),
        blocks.section(lead),
        *(blocks.section(_told(facts, digest)) for facts in shown),
        blocks.context(f"And {more} more: {mrkdwn.command('list')}") if more else None,
        blocks.section("\n".join(ended)) if ended else None,
        blocks.context(_next(digest), FOLLOW),
    )


def _lead(digest: Digest) -> str:
    count, severity = len(digest.open), phrases.SEVERITY[WORST]
    if not count:
        return f"*✅ No {severity} is open any more.*"
    return f"*{severity} digest · {count} open incident{'s' if count > 1 else ''}*"


def _told(facts: Facts, digest: Digest) -> str:
    """Return state, impact and action of one incident."""
    incident, commander = facts.incident, facts.holders.get(Role.COMMANDER)
    lasts = length(digest.at - incident.declared_at)
    who = mrkdwn.person(commander) if commander else "nobody"
    head = f"*Incident {incident.number}: {phrases.title(incident)}*"
    state = f"{phrases.STATUS[incident.status]} · for {lasts} · {phrases.place(incident)}"
    tail = f"Commander: {who} · {phrases.next_update(incident)}"
    return "\n".join((head, state, *_words(incident), tail))


def _words(incident: Incident) -> Iterator[str]:
    if incident.impact:
        yield f"*What customers feel:* {_cut(brief(impacts.of(incident)), MOST_IMPACT)}"
    if incident.last_update_text and incident.last_update_at:
        when = mrkdwn.moment(incident.last_update_at)
        yield f"*Last update* ({when}): {_cut(incident.last_update_text)}"
    elif incident.summary:
        yield f"*What is known:* {_cut(incident.summary)}"
    else:
        yield "No update is out yet."


def _cut(wire: str, most: int = MOST_WORDS) -> str:
    return mrkdwn.cut(mrkdwn.safe(wire), most)


def _ended(incident: Incident) -> str:
    now = phrases.state(incident)
    return f"Incident {incident.number}, {phrases.title(incident)}, is now {now}."


def _next(digest: Digest) -> str:
    if digest.next_at is None:
        return f"This is the last digest. The next begins with the next {phrases.SEVERITY[WORST]}."
    return f"Next digest {mrkdwn.by(digest.next_at, digest.at)}."
