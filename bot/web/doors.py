"""Owns doors: each opens to one token, and tells nobody how close a wrong one came."""

import hashlib
import hmac


class Door:
    """Opens to one token."""

    def __init__(self, token: str) -> None:
        self._digest = digest(token)

    def opens(self, token: str) -> bool:
        """Tell whether this is the token, taking as long whether it is or not."""
        return hmac.compare_digest(digest(token), self._digest)


def digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
