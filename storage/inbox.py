"""Owns the inbox: which requests have taken effect, and what was answered to them."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import and_, delete, insert, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from storage.models import Received

# A signature is valid for five minutes before and after its time, by our clock or by Slack's,
# whichever is behind.
SIGNED: Final = timedelta(minutes=11)
# Signatures of requests belong to no workspace.
_NOBODY: Final = "-"


def seen(session: Session, *, team_id: str, key: str) -> Received | None:
    """Return the row of a request that has taken effect already."""
    return session.get(Received, (team_id, key))


def receive(session: Session, *, team_id: str, key: str, now: datetime) -> Received | None:
    """Insert the request's key; return its row when it has taken effect already.

    Whoever brings the same key at the same time waits here until the first is done.
    """
    dialect = session.get_bind().dialect.name
    into = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(Received)
    row = into.values(team_id=team_id, key=key, received_at=now)
    claim = row.on_conflict_do_nothing().returning(col(Received.key))
    if session.execute(claim).first():
        return None
    return seen(session, team_id=team_id, key=key)


def answered(session: Session, *, team_id: str, key: str, answer: dict[str, Any]) -> None:
    """Keep what was answered, to answer it again."""
    ours = and_(col(Received.team_id) == team_id, col(Received.key) == key)
    said = update(Received).where(ours).values(answer=answer)
    session.execute(said, execution_options={"synchronize_session": False})


def is_used(session: Session, signature: str) -> bool:
    """Tell whether a request with this signature was answered."""
    return session.get(Received, (_NOBODY, signature)) is not None


def use(session: Session, signatures: Collection[str], *, now: datetime) -> None:
    """Remember the signatures of requests that were answered."""
    known = session.exec(
        select(Received.key).where(Received.team_id == _NOBODY, col(Received.key).in_(signatures))
    )
    new = sorted(set(signatures) - set(known))
    if new:
        rows = [{"team_id": _NOBODY, "key": key, "received_at": now} for key in new]
        session.execute(insert(Received), rows)


def used_since(session: Session, since: datetime) -> dict[str, datetime]:
    """Return the signatures of requests that were answered since then, each with its time."""
    found = session.exec(
        select(Received.key, Received.received_at).where(
            Received.team_id == _NOBODY, col(Received.received_at) >= since
        )
    )
    return dict(found.all())


def forget(session: Session, *, before: datetime, now: datetime) -> None:
    """Delete what Slack can no longer deliver again, and signatures that are too old to count."""
    session.exec(delete(Received).where(col(Received.received_at) < before))
    session.exec(
        delete(Received).where(
            col(Received.team_id) == _NOBODY, col(Received.received_at) < now - SIGNED
        )
    )
