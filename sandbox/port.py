"""Owns what somebody may give as a port."""

from __future__ import annotations

import argparse

HIGHEST = 65535


def port(text: str) -> int:
    """Read a port as argparse's `type`; what is none is refused in words."""
    if not (text.isascii() and text.isdigit() and int(text) <= HIGHEST):
        raise argparse.ArgumentTypeError(f"“{text}” is no port: a number from 0 to {HIGHEST}")
    return int(text)
