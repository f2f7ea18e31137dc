"""Serves the console: incidents, postmortems, action items, figures; also while Slack is away."""

from bot.web.pages import contacts
from bot.web.pages.entrance import PREFIX
from bot.web.pages.reach import Reach
from bot.web.pages.site import site
from bot.web.pages.ways import Ways, ways

__all__ = ["PREFIX", "Reach", "Ways", "contacts", "site", "ways"]
