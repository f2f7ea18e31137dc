"""How late reminders are with 2,000 open incidents due in the same minute, and the idle cost.

.venv/bin/python -m bench.reminders [--incidents 2000] [--database sqlite|postgresql]
(two cores: taskset -c 0,1 .venv/bin/python -m bench.reminders)
"""

import argparse
import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
from sqlmodel import Session

from bench import stage
from sandbox.demo.bot import running
from sandbox.server import Sandbox
from sandbox.workspace import membership
from sandbox.workspace.channel import Channel
from storage import migrations
from storage.database import Database
from storage.models import Incident, Promise, Role, RoleHeld, Severity, Status, Workspace

FIRST_IN = timedelta(seconds=20)
MINUTE = 60.0
GOAL = 1.0
IDLE_SECONDS = 20
IDLE_GOAL = 1.0  # per cent of one core


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--incidents", type=int, default=2000)
    parser.add_argument("--database", default="sqlite", choices=["sqlite", "postgresql"])
    args = parser.parse_args()
    with stage.database(args.database) as (folder, address):
        async with Sandbox(stage.MANIFEST) as sandbox:
            due = await _seed(sandbox, address, args.incidents)
            late, idle = await _measure(sandbox, folder, address, due)
    stage.spread(f"lateness of {args.incidents} reminders on {args.database}", late, GOAL)
    stage.figure("idle CPU with as many open incidents", idle, "% of one core", IDLE_GOAL)


async def _measure(
    sandbox: Sandbox, folder: Path, address: str, due: dict[str, datetime]
) -> tuple[list[float], float]:
    # The ladder is put far away: only the reminders at the due time are measured.
    settings = {"DATABASE_URL": address, "SITREP_ESCALATE_AFTER": "6h"}
    async with running(sandbox, folder, settings) as bot:
        await sandbox.wait_for(
            lambda: len(_reminded(sandbox, due)) == len(due), within=180, what="all reminders"
        )
        late = [
            float(ts) - due[channel].timestamp() for channel, ts in _reminded(sandbox, due).items()
        ]
        return late, await _idle(bot.pid)


def _reminded(sandbox: Sandbox, due: dict[str, datetime]) -> dict[str, str]:
    """Return when each channel got its first reminder: channel id to Slack's ts."""
    found: dict[str, str] = {}
    for call in sandbox.calls.to("chat.postMessage"):
        channel = call.args["channel"]
        if channel in due and call.ok:
            found.setdefault(channel, call.result["ts"])
    return found


async def _idle(pid: int) -> float:
    process = psutil.Process(pid)
    await asyncio.sleep(5)  # what follows the reminders
    before = sum(process.cpu_times()[:2])
    await asyncio.sleep(IDLE_SECONDS)
    return round((sum(process.cpu_times()[:2]) - before) / IDLE_SECONDS * 100, 2)


async def _seed(sandbox: Sandbox, address: str, count: int) -> dict[str, datetime]:
    """Store open incidents that are due evenly over a minute; return due times by channel."""
    rooms = [_room(sandbox, number) for number in range(1, count + 1)]
    first = datetime.now(UTC) + FIRST_IN
    due = {
        room.id: first + timedelta(seconds=MINUTE * index / count)
        for index, room in enumerate(rooms)
    }
    database = Database(address, patience=600.0)  # it is filled in one go
    await migrations.upgrade(database)
    await database.transaction(lambda session: _store(session, sandbox, rooms, due))
    await database.close()
    return due


def _room(sandbox: Sandbox, number: int) -> Channel:
    return membership.create(sandbox.space, f"inc-{number}-load", sandbox.bot_user)


def _store(
    session: Session, sandbox: Sandbox, rooms: list[Channel], due: dict[str, datetime]
) -> None:
    linus, ada = sandbox.person("linus").id, sandbox.person("ada").id
    session.add(Workspace(team_id=sandbox.team_id, next_number=len(rooms) + 1))
    for number, room in enumerate(rooms, start=1):
        incident = _incident(sandbox, number, room, due[room.id], ada)
        session.add(incident)
        session.flush()
        _owe(session, incident, due[room.id], linus)


def _owe(session: Session, incident: Incident, due_at: datetime, linus: str) -> None:
    session.add(
        Promise(
            team_id=incident.team_id,
            incident_id=incident.key,
            due_at=due_at,
            made_at=incident.declared_at,
        )
    )
    session.add(
        RoleHeld(
            team_id=incident.team_id,
            incident_id=incident.key,
            role=Role.COMMUNICATIONS,
            user_id=linus,
            given_by=incident.reporter_id,
            since_at=incident.declared_at,
        )
    )


def _incident(
    sandbox: Sandbox, number: int, room: Channel, due_at: datetime, reporter_id: str
) -> Incident:
    declared_at = due_at - timedelta(minutes=15)
    return Incident(
        team_id=sandbox.team_id,
        number=number,
        title=f"Load {number}",
        severity=Severity.SEV1,
        status=Status.ACKNOWLEDGED,
        reporter_id=reporter_id,
        channel_id=room.id,
        channel_name=room.name,
        declared_at=declared_at,
        acknowledged_at=declared_at,
        update_due_at=due_at,
        escalation_step=1,  # the heads-up has been asked
        ask_at=due_at,
    )


if __name__ == "__main__":
    asyncio.run(main())
