"""Owns what the operator sets: read once at the start, passed down as arguments."""

from bot.settings.faults import Misconfigured
from bot.settings.loading import database_url, load, published, services
from bot.settings.model import Settings

__all__ = ["Misconfigured", "Settings", "database_url", "load", "published", "services"]
