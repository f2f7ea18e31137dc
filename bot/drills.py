"""Owns reading the operator's own scenarios; what is wrong with one of them stops nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from commands.scenarios import Shelf, included, shelve

MOST_FILES: Final = 50
MOST_BYTES: Final = 64 * 1024
_ENDINGS: Final = (".yaml", ".yml")


def shelf(folder: Path | None) -> Shelf:
    """Return every scenario that can be played; the operator's own lies over what is included."""
    return included() if folder is None else included() + own(folder)


def own(folder: Path) -> Shelf:
    """Return what is in the folder; a sentence for each file that cannot be played."""
    try:
        found = sorted(one for one in folder.iterdir() if one.suffix in _ENDINGS)
    except (OSError, ValueError) as fault:  # the second: no path can have a null character
        why = fault.strerror if isinstance(fault, OSError) else fault
        return Shelf(broken=(f"SITREP_DRILLS: “{folder}” cannot be read ({why}).",))
    unread: list[str] = []
    read = shelve(_texts(found[:MOST_FILES], unread))
    if len(found) > MOST_FILES:
        unread.append(f"SITREP_DRILLS has {len(found)} files: the first {MOST_FILES} are taken.")
    return read + Shelf(broken=tuple(unread))


def _texts(files: list[Path], unread: list[str]) -> Iterator[tuple[str, str]]:
    """Yield each file's name and text; add to `unread` what is none."""
    for file in files:
        try:
            yield file.name, _text(file)
        except (OSError, ValueError) as why:
            told = why.strerror if isinstance(why, OSError) else why
            unread.append(f"“{file.name[:60]}” is left out: {told}.")


def _text(file: Path) -> str:
    if not file.is_file():
        raise ValueError("it is not a file")
    with file.open("rb") as opened:
        content = opened.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ValueError(f"it is larger than {MOST_BYTES // 1024} KB")
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8") from None
