"""Owns what an operator is told when they can put it right: sentences, never a traceback."""

from typing import ClassVar


class ForOperator(Exception):  # noqa: N818 - a sentence, not an internal error
    """The message is for the operator, one line for each fault; the program ends with `code`."""

    code: ClassVar[int] = 1


class CannotStart(ForOperator):
    """The service cannot start, or the database not be used."""


class TokenRefused(ForOperator):
    """Slack does not take a token."""

    code = 2


class BadUse(ForOperator):
    """A command was given what it does not take."""

    code = 2


class NotWell(ForOperator):
    """The doctor found something to be mended."""
