"""Serves the status page to customers: what was published, and nothing else."""

from typing import Final

PREFIX: Final = "/status"
NAMES: Final = ("status.json", "feed.atom", "feed.rss", "style.css")
# Who is let through to them is counted by the page, not by what stands before the rest.
PATHS: Final = frozenset({PREFIX, f"{PREFIX}/", *(f"{PREFIX}/{name}" for name in NAMES)})
