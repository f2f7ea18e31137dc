"""Owns where settings are read: the environment, then `.env`, then `sitrep.toml`."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from bot.settings import dotfile, names, reaching, services
from bot.settings.given import Given

FILE: Final = "sitrep.toml"
ENVIRONMENT: Final = "the environment"
_LONGEST_NUMBER: Final = 64  # bits


def gather(environ: Mapping[str, str], cwd: Path) -> Given:
    """Read the three sources; faults in the files are collected, not raised."""
    given = Given()
    _take(given, environ, ENVIRONMENT)
    _take(given, _dotenv(given, cwd / dotfile.FILE), dotfile.FILE)
    file = given.values.get("SITREP_CONFIG", FILE)
    for name, value in _file(given, cwd / file, file):
        given.add(name, value, file)
    return given


def _take(given: Given, variables: Mapping[str, str], origin: str) -> None:
    for name, value in variables.items():
        shown = f"{name} (in {origin})"
        if names.is_known(name):
            given.add(name, value, origin)
        elif name in names.TABLES:
            _no_value(given, name, shown, value.strip())
        elif name.upper().startswith("SITREP_") and name not in names.QUIET:
            _unknown(given, shown, names.nearest(name.upper()))


def _unknown(given: Given, shown: str, meant: str | None) -> None:
    hint = f"; did you mean {meant}?" if meant else ""
    given.warnings.append(f"{shown} is not a setting{hint}")


def _no_value(given: Given, name: str, shown: str, value: Any) -> None:
    """Say how a table is written where it got a value; an empty one does no harm."""
    entry = names.example(name)
    table, _, key = names.as_key(entry).rpartition(" ")
    why = f"it is a table: write {entry}=… for each entry, or {key} = … below {table} in {FILE}"
    if value:
        given.refuse(name, shown, why)
    else:
        given.warnings.append(f"{shown}: {why}")


def _dotenv(given: Given, path: Path) -> dict[str, str]:
    text = _text(given, path, f"{dotfile.FILE}: it")
    return dotfile.variables(given, text or "")


def _file(given: Given, path: Path, shown: str) -> Iterator[tuple[str, str]]:
    named = "SITREP_CONFIG" in given.values
    if named and reaching.misplaced("SITREP_CONFIG", shown):
        return  # told, and not to be shown
    text = _text(given, path, f"SITREP_CONFIG: {shown}" if named else f"{shown}: it")
    if text is None:
        if named:
            given.faults.append(f"SITREP_CONFIG: there is no file {shown}; correct the path")
        return
    try:
        content = tomllib.loads(text)
    except (ValueError, RecursionError) as fault:
        known = isinstance(fault, tomllib.TOMLDecodeError)
        why = fault if known else "a number is too long, or brackets stand too deep in each other"
        given.faults.append(f"{shown}: it is not valid TOML ({why}); correct that line")
        return
    for key, value in content.items():
        name = names.in_file(key)
        if not isinstance(value, dict):
            yield from _entry(given, shown, name, value)
        elif not value and name not in names.TABLES:
            _unknown(given, f"[{key}] (in {shown})", _key_nearest(name))
        else:
            yield from _table(given, shown, name, value)


def _table(given: Given, file: str, name: str, table: Any) -> Iterator[tuple[str, str]]:
    for entry, value in table.items():
        if name == services.TABLE:
            yield from _service(given, file, services.variable(entry), value)
        else:
            yield from _entry(given, file, f"{name}__{entry.upper()}", value)


def _service(given: Given, file: str, name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield what is said of one service; one of which nothing is said is known all the same."""
    shown = f"{names.as_key(name)} (in {file})"
    if not isinstance(value, dict):
        given.refuse(name, shown, 'it is a table: write owners = ["U…"] and the like below it')
        return
    if not services.KEYS & value.keys():
        yield f"{name}__LABEL", services.split(f"{name}__LABEL")[0].rpartition("--")[2]
    for key, inner in value.items():
        text = services.as_text(inner) if key == "runbooks" else inner
        yield from _entry(given, file, f"{name}__{key.upper()}", text)


def _entry(given: Given, file: str, name: str, value: Any) -> Iterator[tuple[str, str]]:
    shown = f"{names.as_key(name)} (in {file})"
    if name in names.TABLES:
        _no_value(given, name, shown, value)
    elif not names.is_known(name):
        _unknown(given, shown, _key_nearest(name))
    elif name == "SITREP_CONFIG":
        given.refuse(name, shown, f"it says where the file is: set {name} outside of it")
    elif (text := _as_text(value)) is None:
        given.refuse(name, shown, 'write its value as "text"')
    else:
        yield name, text


def _key_nearest(name: str) -> str | None:
    meant = names.nearest(name)
    return names.as_key(meant) if meant else None


def _as_text(value: Any) -> str | None:
    """Return a TOML value as the environment would have it: lists with commas, booleans as on."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ",".join(value)
    if isinstance(value, int):
        return str(value) if value.bit_length() <= _LONGEST_NUMBER else None
    return value if isinstance(value, str) else None


def _text(given: Given, path: Path, subject: str) -> str | None:
    """Return what is in a file; none when there is no such file."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except UnicodeDecodeError:
        why = "it is not UTF-8 text"
    except ValueError:  # a name that no file can have
        return None
    except OSError as fault:
        why = str(fault.strerror)
    given.faults.append(f"{subject} cannot be read ({why}); mend the file or remove it")
    return ""
