"""Owns what an operator is told of the database: which one it is, and what an upgrade did."""

from alembic.runtime.migration import MigrationContext
from sqlalchemy.engine import URL, Connection

from bot import schema
from bot.errors import CannotStart
from storage import address, migrations
from storage.database import Database


def named(url: URL) -> str:
    """Return the whole path of a SQLite file, or a server's address without the password."""
    return str(address.file(url) or plain(url))


def plain(url: URL) -> str:
    """Return the address as PostgreSQL's own programs take it; they ask for the password."""
    query = {{"ssl": "sslmode"}.get(name, name): value for name, value in url.query.items()}
    bare = URL.create("postgresql", url.username, None, url.host, url.port, url.database, query)
    return bare.render_as_string()


async def upgrade(url: str) -> str:
    """Give the database this version's tables; return what to say. Raises CannotStart."""
    before = await _version(url)
    database = await schema.open_database(url, migrate=True)
    await database.close()
    which = f"The database {named(database.url)}"
    if before is None:
        return f"{which} is created, with the tables of version {migrations.HEAD}."
    if before == migrations.HEAD:
        return f"{which} was up to date, with the tables of version {before}."
    return f"{which} is upgraded from version {before} to version {migrations.HEAD}."


async def _version(url: str) -> str | None:
    """Return which version's tables there are; none where there are none yet."""
    database = Database(url)
    try:
        return await database.engine.connection(_revision)
    except Exception as fault:  # noqa: BLE001 - whatever the driver raises
        raise CannotStart(f"DATABASE_URL: {schema.unusable(fault, database)}") from None
    finally:
        await database.close()


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
