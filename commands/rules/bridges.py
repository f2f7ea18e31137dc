"""Owns the links to bridges: what an operator may set, and what becomes of it for one incident."""

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from commands.rules import names
from storage.models import Incident, Severity

NUMBER: Final = "{number}"
SLUG: Final = "{slug}"
LONGEST: Final = 500  # characters, before anything is filled in
LONGEST_SLUG: Final = 60
# The provider of the bridge reads the link: nothing of a private title goes there.
HIDDEN: Final = "private"
_WRITTEN: Final = re.compile(r"[!#-;=?-_a-z{}~]+")


def is_usable(template: str) -> bool:
    """Tell whether it is an https link in which nothing but number and slug is filled in."""
    if len(template) > LONGEST or not _WRITTEN.fullmatch(template):
        return False
    bare = template.replace(NUMBER, "").replace(SLUG, "")
    try:
        parts, whole = urlsplit(bare), urlsplit(template)
    except ValueError:
        return False
    if "{" in bare or "}" in bare or parts.scheme != "https" or not parts.hostname:
        return False
    # Where it leads is the operator's alone, and a password would stand on the card.
    return parts.netloc == whole.netloc and "@" not in parts.netloc


def link(bridges: Mapping[Severity, str], incident: Incident) -> str | None:
    """Return where those at work on this incident talk, none where it is not set.

    None for a drill either: whoever practises must not walk into the bridge of a real incident.
    """
    template = bridges.get(incident.severity)
    if template is None or incident.drill:
        return None
    slug = HIDDEN if incident.private else names.slug(incident.title)[:LONGEST_SLUG].rstrip("-")
    return template.replace(NUMBER, str(incident.number)).replace(SLUG, slug)
