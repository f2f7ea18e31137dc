"""Owns which function carries out which kind of step."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from bot.delivery import (
    answers,
    archive,
    card,
    channel,
    digest,
    following,
    home,
    messages,
    offers,
    people,
    presence,
    reminders,
    services,
    tasks,
    threads,
    timeline,
)
from bot.delivery.task import Done, Task

STEPS: Final[Mapping[str, Callable[[Task], Awaitable[Done]]]] = {
    "announce": messages.announce,
    "announce_reply": messages.announce_reply,
    "answer": answers.answer,
    "archive": archive.archive,
    "ask_archive": archive.ask_archive,
    "bookmark": channel.bookmark,
    "call_services": services.call_services,
    "card": card.card,
    "check_mark": timeline.check_mark,
    "close_offer": offers.close_offer,
    "close_reminder": reminders.close_reminder,
    "digest": digest.post_digest,
    "direct": messages.direct,
    "follow": following.follow,
    "home": home.home,
    "invite": presence.invite,
    "look_up_person": people.look_up_person,
    "notice": messages.notice,
    "offer_role": offers.offer_role,
    "open_channel": channel.open_channel,
    "pin_card": card.pin_card,
    "read_added": timeline.read_added,
    "read_thread": threads.read_thread,
    "read_message": timeline.read_message,
    "read_members": presence.read_members,
    "read_people": people.read_people,
    "redraw_home": home.redraw_home,
    "remind": reminders.remind,
    "remind_direct": reminders.remind_direct,
    "replace": messages.replace,
    "task": tasks.todo,
    "task_nudge": tasks.nudge,
    "tell_followers": following.tell_followers,
    "tell_ready": answers.tell_ready,
    "tell_service": services.tell_service,
    "topic": channel.topic,
    "whisper": messages.whisper,
}
# Until these are done a person who declared sees nothing: they pass whatever else is waiting.
URGENT: Final = frozenset({"open_channel", "invite", "tell_ready"})
