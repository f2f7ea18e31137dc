"""Owns writing the status page into a folder, from which any web server can show it."""

import contextlib
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.errors import CannotStart
from bot.web.status import drawing

# In a folder that has it, files of these names are ours; all others are left as they are.
MARK: Final = ".sitrep-status-page"
_PART: Final = ".sitrep-part"
# A web server that is somebody else reads them.
_FOR_ALL: Final = 0o644
_OPEN: Final = 0o755
_MOST_NAMED: Final = 3
_CUT_OFF: Final = 600.0  # seconds; an export that began later may be under way beside this one


def write(files: Mapping[str, bytes], folder: Path, *, beside: bool) -> int:
    """Write the files, each whole or not at all, the page last; return how many had changed.

    Raises CannotStart when the folder holds what is none of ours, unless it may be `beside` that.
    """
    try:
        if not folder.is_dir():
            folder.mkdir(exist_ok=True)
            folder.chmod(_OPEN)
        _require_ours(folder, beside=beside)
        _clear(folder)
        _replace(folder / MARK, b"`sitrep status-page export` writes this folder.\n")
        last = sorted(files, key=lambda name: name == drawing.PAGE)
        return sum(_replace(folder / name, files[name]) for name in last)
    except OSError as fault:
        where = fault.filename2 or fault.filename or folder
        raise CannotStart(f"{where} cannot be written ({fault.strerror})") from None


def _require_ours(folder: Path, *, beside: bool) -> None:
    found = sorted(entry.name for entry in folder.iterdir() if not entry.name.endswith(_PART))
    if beside or MARK in found or not found:
        return
    shown = ", ".join(found[:_MOST_NAMED]) + (" …" if len(found) > _MOST_NAMED else "")
    raise CannotStart(
        f"{folder} holds files that are none of the status page's ({shown}): give an empty folder, "
        "or --beside to leave them there, and to replace those of the same names"
    )


def _clear(folder: Path) -> None:
    """Take away what an export that was cut off has left."""
    for entry in folder.glob(f".*{_PART}"):
        with contextlib.suppress(FileNotFoundError):
            if time.time() - entry.stat().st_mtime > _CUT_OFF:
                entry.unlink()


def _replace(path: Path, body: bytes) -> bool:
    """Put the file there in one go; what is so already keeps its date."""
    if not path.is_symlink() and path.is_file() and path.read_bytes() == body:
        return False
    part = path.with_name(f".{path.name}.{os.getpid()}{_PART}")
    try:
        with part.open("wb") as out:
            out.write(body)
            out.flush()
            os.fsync(out.fileno())
        part.chmod(_FOR_ALL)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return True
