"""Owns having charts painted as a picture, in a process of its own: it ends, and its memory goes.

What paints needs 70 MB and a second; it is asked for seldom, and by nobody who waits.
"""

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

_PAINTER: Final = Path(__file__).parent / "paint.py"
_PATIENCE: Final = 30.0  # seconds; the first time it looks for fonts
_LONGEST_WHY: Final = 200
_ENOUGH: Final = 2  # failures, one after the other
# No token is among them.
_GIVEN: Final = ("PATH", "LANG", "TZ", "SYSTEMROOT")


class NotPainted(Exception):  # noqa: N818 - the caller has another way
    """There is no picture; the message says why, for the log."""


def can_paint() -> bool:
    """Tell whether what it takes is installed; that is looked up, not loaded."""
    return find_spec("matplotlib") is not None


class Easel:
    """Paints one picture after the other, so that many who ask cost no more memory than one."""

    def __init__(self, patience: float = _PATIENCE, painter: Path = _PAINTER) -> None:
        self._patience, self._painter = patience, painter
        self._failures = 0
        self._turn = asyncio.Lock()

    @property
    def is_fit(self) -> bool:
        """Tell whether one can be promised: what it takes is there, and did not fail twice."""
        return can_paint() and self._failures < _ENOUGH

    async def paint(self, charts: Mapping[str, Any]) -> bytes:
        """Return a PNG; `charts` is what `paint.py` reads. Raises NotPainted."""
        async with self._turn:
            self._failures += 1
            try:
                with tempfile.TemporaryDirectory(prefix="sitrep-easel-") as folder:
                    picture = await self._painted(json.dumps(charts).encode(), folder)
            except OSError as fault:
                raise NotPainted(f"{type(fault).__name__}: {fault.strerror}") from None
            self._failures = 0
            return picture

    async def _painted(self, charts: bytes, folder: str) -> bytes:
        pipe = asyncio.subprocess.PIPE
        given = {name: os.environ[name] for name in _GIVEN if name in os.environ}
        painter = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-I", str(self._painter)),
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            env={**given, "HOME": folder, "MPLCONFIGDIR": folder, "MPLBACKEND": "Agg"},
            cwd=folder,
        )
        try:
            async with asyncio.timeout(self._patience):
                picture, said = await painter.communicate(charts)
        except TimeoutError:
            raise NotPainted("it took too long") from None
        finally:
            if painter.returncode is None:
                painter.kill()
                await painter.wait()
        if painter.returncode or not picture:
            raise NotPainted(said.decode(errors="replace").strip()[-_LONGEST_WHY:])
        return picture
