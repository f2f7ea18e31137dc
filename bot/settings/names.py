"""Owns the names of the settings, and which known one was probably meant."""

import difflib
from typing import Final, get_origin

from bot.settings import services
from bot.settings.model import Settings

_FIELDS: Final = {
    str(field.validation_alias): field
    for field in Settings.model_fields.values()
    if field.validation_alias
}
TABLES: Final = tuple(
    sorted(name for name, field in _FIELDS.items() if get_origin(field.annotation) is dict)
)
# SITREP_CONFIG is used up by finding the file.
PLAIN: Final = tuple(sorted({"SITREP_CONFIG", *_FIELDS} - set(TABLES)))
# Read by the tests only; not worth a warning when it is in the environment.
QUIET: Final = ("SITREP_REQUIRE_BROWSER",)
# An entry to show how a table's are written.
_EXAMPLES: Final = {
    "SITREP_CONTACTS": "NAME",
    "SITREP_SERVICES": "CHECKOUT__OWNERS",
    "SITREP_TAGS": "PUSHPIN",
}


def is_known(name: str) -> bool:
    """Tell whether an environment variable is one of ours, any entry of a table included."""
    table, dots, entry = name.partition("__")
    if table == services.TABLE:
        return services.is_known(entry)
    return name in PLAIN or (table in TABLES and bool(dots and entry))


def in_file(key: str) -> str:
    """Return the variable that a key of sitrep.toml stands for; it may be an unknown one."""
    name = key.upper()
    return name if name in PLAIN else f"SITREP_{name.removeprefix('SITREP_')}"


def as_key(name: str) -> str:
    """Return how a variable is written in sitrep.toml."""
    table, _, entry = name.removeprefix("SITREP_").lower().partition("__")
    if name.startswith(f"{services.TABLE}__"):
        of, key = services.split(entry)
        return f"[{table}.{of}] {key}" if of else f"[{table}.{key}]"
    return f"[{table}] {entry}" if entry else table


def nearest(name: str) -> str | None:
    """Return the known variable that was probably meant; of a table, the same entry."""
    if is_known(name):
        return name
    table, _, entry = name.partition("__")
    if table == services.TABLE:
        return _of_service(entry)
    if table in PLAIN:
        return table
    if entry and (meant := _closest(table, TABLES)):
        return f"{meant}__{entry}"
    meant = _closest(name, (*PLAIN, *TABLES))
    return example(meant) if meant in TABLES else meant


def _of_service(entry: str) -> str | None:
    """Return the entry with the key that was probably meant; its name may be all there is."""
    of, _, key = entry.rpartition("__")
    if not of:
        return f"{services.TABLE}__{key}__OWNERS"
    close = difflib.get_close_matches(key.casefold(), sorted(services.KEYS), n=1, cutoff=0.6)
    return f"{services.TABLE}__{of}__{close[0].upper()}" if close else None


def example(table: str) -> str:
    """Return the variable of one entry of a table."""
    return f"{table}__{_EXAMPLES.get(table, 'SEV1')}"


def _closest(name: str, known: tuple[str, ...]) -> str | None:
    """Compare without SITREP_, which would make all of them look alike."""
    short = {one.removeprefix("SITREP_"): one for one in known}
    close = difflib.get_close_matches(name.removeprefix("SITREP_"), short, n=1, cutoff=0.6)
    return short[close[0]] if close else None
