import pytest

from storage import address
from storage.address import BadAddress
from storage.database import Database
from tests import postgresql

HOST = "postgresql://sitrep:hunter2@db.example.com:5432/incidents"


@pytest.mark.parametrize(
    ("given", "driver"),
    [
        ("sqlite:///sitrep.db", "sqlite+pysqlite"),
        ("sqlite:////var/lib/sitrep/sitrep.db", "sqlite+pysqlite"),
        ("sqlite+pysqlite:///sitrep.db", "sqlite+pysqlite"),
        ("postgresql://sitrep@localhost/incidents", "postgresql+asyncpg"),
        ("postgres://sitrep@localhost/incidents", "postgresql+asyncpg"),
        ("postgresql+psycopg2://sitrep@localhost/incidents", "postgresql+asyncpg"),
        ("  postgres://sitrep@localhost/incidents\n", "postgresql+asyncpg"),
    ],
)
def test_the_driver_is_chosen_by_the_program(given: str, driver: str) -> None:
    assert address.parse(given).drivername == driver


def test_a_hosts_address_keeps_who_where_and_what() -> None:
    url = address.parse(f"{HOST.replace('postgresql', 'postgres')}?sslmode=require")
    assert (url.username, url.password) == ("sitrep", "hunter2")
    assert (url.host, url.port, url.database) == ("db.example.com", 5432, "incidents")
    assert dict(url.query) == {"ssl": "require"}


def test_options_meant_for_other_drivers_change_nothing() -> None:
    options = "sslmode=verify-full&channel_binding=require&pgbouncer=true&connect_timeout=10"
    assert dict(address.parse(f"{HOST}?{options}").query) == {"ssl": "verify-full"}


@pytest.mark.parametrize(
    "given",
    [
        "postgresql://u@/incidents?host=/run/postgresql",
        "postgresql://u@%2Frun%2Fpostgresql/incidents",
    ],
)
def test_a_folder_in_place_of_a_host_is_a_socket(given: str) -> None:
    url = address.parse(given)
    assert (url.query["host"], url.database) == ("/run/postgresql", "incidents")


async def test_the_socket_form_connects(postgresql_server: postgresql.Server) -> None:
    given = postgresql_server.address("postgres")
    assert "?host=/" in given
    database = Database(given)
    await database.check()
    await database.close()


async def test_the_escaped_socket_form_connects(postgresql_server: postgresql.Server) -> None:
    _, folder = postgresql_server.address("postgres").split("?host=")
    database = Database(f"postgres://postgres@{folder.replace('/', '%2F')}/postgres")
    await database.check()
    await database.close()


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("", "not a database address such as sqlite:///sitrep.db"),
        ("hunter2", "not a database address"),
        ("postgresql//u:hunter2@db/incidents", "not a database address"),
        ("postgresql://u:hunter2@db:port/incidents", "not a database address"),
        ("mysql://u:hunter2@db/incidents", "mysql is not supported: use sqlite"),
        ("sqlite://sitrep.db", "three slashes"),
        ("sqlite://", "forgets everything: name a file"),
        ("sqlite:///:memory:", "forgets everything: name a file"),
        ("sqlite:///sitrep.db?timeout=hunter2", "option timeout is not supported: leave it out"),
        (f"{HOST}?sslmode=hunter2", "sslmode is none of disable, allow, prefer, require"),
        (f"{HOST}?sslrootcert=/etc/ca.pem", "set PGSSLROOTCERT to the file"),
        (f"{HOST}?search_path=hunter", "option search_path is not supported: leave it out"),
        ("postgresql://u:p@ss?hunter2=x@db/incidents", "password must be escaped: %40 for @"),
    ],
)
def test_a_wrong_address_is_named_without_its_password(given: str, sentence: str) -> None:
    with pytest.raises(BadAddress, match=sentence) as refused:
        Database(given)
    assert "hunter2" not in str(refused.value)
    assert refused.value.__cause__ is None
