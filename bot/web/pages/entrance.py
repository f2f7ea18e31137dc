"""Owns who is let in: by the token, or by a signed mark of having shown it, which expires."""

import hashlib
import hmac
import re
from datetime import UTC, datetime, timedelta
from typing import Final

PREFIX: Final = "/incidents"
LASTS: Final = timedelta(hours=12)
_MARK: Final = re.compile(r"(\d{1,12})\.([0-9a-f]{64})")


class Door:
    """Opens to one token. Another token, and no mark that was given out before opens it."""

    def __init__(self, token: str) -> None:
        self._digest = _sha(token)
        self._key = hmac.digest(token.encode(), b"sitrep: marks of the pages", "sha256")

    def opens(self, token: str) -> bool:
        """Tell whether this is the token, taking as long whether it is or not."""
        return hmac.compare_digest(_sha(token), self._digest)

    def mark(self, now: datetime) -> str:
        """Return what is kept in the browser in place of the token, for as long as `LASTS`."""
        until = str(int((now + LASTS).timestamp()))
        return f"{until}.{self._signature(until)}"

    def knows(self, mark: str, now: datetime) -> bool:
        """Tell whether this door gave the mark out, and it has not expired."""
        found = _MARK.fullmatch(mark)
        if not found or not mark.isascii():
            return False
        until, signature = found.groups()
        is_ours = hmac.compare_digest(self._signature(until), signature)
        return is_ours and now < datetime.fromtimestamp(int(until), UTC)

    def _signature(self, until: str) -> str:
        return hmac.new(self._key, until.encode(), "sha256").hexdigest()


def _sha(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
