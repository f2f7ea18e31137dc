"""Owns where settings are read: the environment, then `.env`, then `sitrep.toml`."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from bot.settings import dotfile, names
from bot.settings.given import Given

FILE: Final = "sitrep.toml"
ENVIRONMENT: Final = "the environment"


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
    entry, table = names.example(name), names.as_key(name)
    key = entry.rpartition("__")[2].lower()
    why = f"it is a table: write {entry}=… for each entry, or {key} = … below [{table}] in {FILE}"
    if value:
        given.refuse(name, shown, why)
    else:
        given.warnings.append(f"{shown}: {why}")


def _dotenv(given: Given, path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    return dotfile.variables(given, _text(given, path, dotfile.FILE))


def _file(given: Given, path: Path, shown: str) -> Iterator[tuple[str, str]]:
    if not path.exists():
        if "SITREP_CONFIG" in given.values:
            given.faults.append(f"SITREP_CONFIG: there is no file {shown}; correct the path")
        return
    try:
        content = tomllib.loads(_text(given, path, shown))
    except tomllib.TOMLDecodeError as fault:
        given.faults.append(f"{shown}: it is not valid TOML ({fault}); correct that line")
        return
    for key, value in content.items():
        name = names.in_file(key)
        if not isinstance(value, dict):
            yield from _entry(given, shown, name, value)
        elif not value and name not in names.TABLES:
            _unknown(given, f"[{key}] (in {shown})", _key_nearest(name))
        else:
            for entry, inner in value.items():
                yield from _entry(given, shown, f"{name}__{entry.upper()}", inner)


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
    return str(value) if isinstance(value, str | int) else None


def _text(given: Given, path: Path, shown: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        why = fault.strerror if isinstance(fault, OSError) else "it is not UTF-8 text"
        given.faults.append(f"{shown}: it cannot be read ({why}); mend the file or remove it")
        return ""
