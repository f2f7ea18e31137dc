"""Owns where settings are read: the environment, then `.env`, then `sitrep.toml`."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.settings import dotfile, names
from bot.settings.given import Given

FILE = "sitrep.toml"


def gather(environ: Mapping[str, str], cwd: Path) -> Given:
    """Read the three sources; faults in the files are collected, not raised."""
    given = Given()
    _take(given, environ, "the environment")
    _take(given, _dotenv(given, cwd / dotfile.FILE), dotfile.FILE)
    for name, value in _file(given, cwd):
        given.add(name, value, given.values.get("SITREP_CONFIG", FILE))
    return given


def _take(given: Given, variables: Mapping[str, str], origin: str) -> None:
    for name, value in variables.items():
        if names.is_known(name):
            given.add(name, value, origin)
        elif name.startswith("SITREP_") and name not in names.QUIET:
            meant = names.nearest(name)
            hint = f"; did you mean {meant}?" if meant else ""
            given.warnings.append(f"{name} (in {origin}) is not a setting{hint}")


def _dotenv(given: Given, path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    return dotfile.variables(given, _text(given, path, dotfile.FILE))


def _file(given: Given, cwd: Path) -> Iterator[tuple[str, str]]:
    named = given.values.get("SITREP_CONFIG")
    path = cwd / (named or FILE)
    if not path.exists():
        if named:
            given.faults.append(f"SITREP_CONFIG: there is no file {named}; correct the path")
        return
    try:
        content = tomllib.loads(_text(given, path, str(named or FILE)))
    except tomllib.TOMLDecodeError as fault:
        given.faults.append(f"{path.name}: it is not valid TOML ({fault}); correct that line")
        return
    for key, value in content.items():
        if isinstance(value, dict):
            for entry, inner in value.items():
                yield from _entry(given, path.name, f"{names.in_file(key)}__{entry.upper()}", inner)
        else:
            yield from _entry(given, path.name, names.in_file(key), value)


def _entry(given: Given, file: str, name: str, value: Any) -> Iterator[tuple[str, str]]:
    if not names.is_known(name):
        meant = names.nearest(name)
        hint = f"; did you mean {names.as_key(meant)}?" if meant else ""
        given.warnings.append(f"{names.as_key(name)} (in {file}) is not a setting{hint}")
    elif (text := _as_text(value)) is None:
        given.refuse(name, f"{names.as_key(name)} (in {file})", 'write its value as "text"')
    else:
        yield name, text


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
