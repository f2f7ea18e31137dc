"""Serves the pages that people read when Slack is away: open incidents, and whom to call."""

from bot.web.pages import contacts
from bot.web.pages.entrance import PREFIX
from bot.web.pages.reach import Reach
from bot.web.pages.site import site
from bot.web.pages.ways import Ways, ways

__all__ = ["PREFIX", "Reach", "Ways", "contacts", "site", "ways"]
