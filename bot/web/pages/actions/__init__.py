"""Serves the board of action items, and each of them with what can be done about it."""

from bot.web.pages.actions.serving import routes

__all__ = ["routes"]
