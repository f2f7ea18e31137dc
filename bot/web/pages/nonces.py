"""Owns by what a form is known when it comes a second time, and what was done by it."""

import re
import secrets
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from sqlmodel import Session

from storage import inbox
from storage.viewers import Viewer

DONE: Final = "done"
_NONCE: Final = re.compile(r"[0-9a-f]{32}")


def new() -> str:
    """Return what a form carries, so that it is known when it comes a second time."""
    return secrets.token_hex(16)


def is_one(nonce: str) -> bool:
    return _NONCE.fullmatch(nonce) is not None


def key(nonce: str, user_id: str) -> str:
    """Return the inbox's key: one person's form is never another's."""
    return f"page:{nonce}:{user_id}"


def said(session: Session, viewer: Viewer, nonce: str) -> str:
    """Return what was done by the form that brought them here; nothing where there was none."""
    if viewer.team_id is None or viewer.user_id is None or not is_one(nonce):
        return ""
    known = inbox.seen(session, team_id=viewer.team_id, key=key(nonce, viewer.user_id))
    return str((known.answer or {}).get("said", "")) if known else ""


def with_done(place: str, nonce: str) -> str:
    """Return the address, saying which form has brought them there, and no earlier one."""
    asked = urlsplit(place)
    query = [(name, said) for name, said in parse_qsl(asked.query) if name != DONE]
    return urlunsplit(asked._replace(query=urlencode([*query, (DONE, nonce)])))
