"""Owns which version is running."""

from importlib.metadata import PackageNotFoundError, version


def number() -> str:
    try:
        return version("sitrep")
    except PackageNotFoundError:
        return "unknown"  # run from a copy that was never installed
