"""Owns how a person is told what cannot be done, and what to type instead."""

from typing import Final

from bot.views import blocks, mrkdwn
from bot.views.message import Message

# What a person can type when the form itself cannot be opened.
INSTEAD: Final = {
    "declare": "declare sev2 what is wrong",
    "record": "record sev2 what was wrong",
    "near-miss": "near-miss sev3 what nearly happened",
    "update": "update what onlookers should know",
    "mitigate": "mitigate what was done so that users are no longer hurt",
    "impact": "impact what customers feel",
    "severity": "severity sev2 what changed for customers",
    "resolve": "resolve what shows that it works again",
    "postmortem": "postmortem",
    "snooze": "snooze 5m why onlookers can wait",
    "correct": "correct words of the entry",
    "milestone": "milestone started 14:05 how you know it",
    "task": "task @user 15m what is to be done",
    "public": "public why everybody may read it",
    "customers": "customers",
    "customers-decline": "customers",
    "customers-withdraw": "customers",
    "action": "action @user by friday what is to be done",
    "action-drop": "action 3 drop why it is not done",
    "add": "note at 14:05 what the message says",
}


def draw(sentence: str) -> Message:
    """Return the sentence word for word; it may hold mentions and usage lines."""
    return blocks.said(mrkdwn.safe(sentence))


def not_opened(form: str) -> Message:
    """Return what can be typed instead of filling in a form that Slack did not open."""
    return draw(f"The form could not be opened. Type `/incident {INSTEAD[form]}` instead.")
