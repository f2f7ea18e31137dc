"""Serves the pages of figures: how it went, error budgets, and who carried it."""

from bot.web.pages.figures.serving import routes

__all__ = ["routes"]
