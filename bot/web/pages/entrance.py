"""Owns the marks of those who were let in: signed, and good for a while."""

import hmac
import re
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.web.doors import digest
from storage.viewers import Viewer

PREFIX: Final = "/incidents"
LASTS: Final = timedelta(hours=12)
_MARK: Final = re.compile(r"(\d{1,12})\.([A-Z0-9]{0,32})\.([A-Z0-9]{0,32})\.([0-9a-f]{64})")


class Marks:
    """Gives out what is kept in a browser; with other secrets, none of before is worth anything."""

    def __init__(self, *secrets: str) -> None:
        together = b"".join(digest(secret) for secret in secrets)
        self._key = hmac.digest(together, b"sitrep: marks of the pages", "sha256")

    def give(self, viewer: Viewer, now: datetime) -> str:
        """Return the mark of this viewer, good for as long as `LASTS`."""
        until = str(int((now + LASTS).timestamp()))
        said = f"{until}.{viewer.team_id or ''}.{viewer.user_id or ''}"
        return f"{said}.{self._signature(said)}"

    def viewer(self, mark: str, now: datetime) -> Viewer | None:
        """Return who was given the mark; none when it is not ours, or has expired."""
        found = _MARK.fullmatch(mark) if mark.isascii() else None
        if not found:
            return None
        until, team_id, user_id, signature = found.groups()
        is_ours = hmac.compare_digest(self._signature(f"{until}.{team_id}.{user_id}"), signature)
        if not is_ours or now >= datetime.fromtimestamp(int(until), UTC):
            return None
        return Viewer(team_id or None, user_id or None)

    def form_key(self, mark: str) -> str:
        """Return what the forms of whoever has this mark carry: a page elsewhere cannot know it."""
        return self._signature(f"form {mark}")

    def signed(self, text: str) -> str:
        """Return a signature of other words that the browser brings back."""
        return self._signature(f"text {text}")

    def _signature(self, said: str) -> str:
        return hmac.new(self._key, said.encode(), "sha256").hexdigest()
