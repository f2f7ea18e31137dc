"""What a person tried and Slack's client would not let them do."""

from __future__ import annotations


class CannotError(Exception):
    """The sentence that the person reads."""
