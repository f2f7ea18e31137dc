"""Owns that a row which is locked is read as it stands then, not as it was seen before."""

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState
from sqlmodel import Session


class LockingSession(Session):
    """Reads anew what it locks.

    By itself a session gives the row that it has seen already, as it was: on PostgreSQL somebody
    else may have changed it until it was locked.
    """


@event.listens_for(LockingSession, "do_orm_execute")
def _anew(asked: ORMExecuteState) -> None:
    if asked.is_select and getattr(asked.statement, "_for_update_arg", None) is not None:
        asked.update_execution_options(populate_existing=True)
