"""Owns how a person is told what cannot be done, and what to type instead."""

from bot.views import blocks, mrkdwn
from bot.views.message import Message


def draw(sentence: str) -> Message:
    """Return the sentence word for word; it may hold mentions and usage lines."""
    return blocks.said(mrkdwn.safe(sentence))
