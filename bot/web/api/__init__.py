"""Serves what programs read: incidents, timelines, postmortems, action items, a calendar."""

from bot.web.api.site import PREFIX, site

__all__ = ["PREFIX", "site"]
