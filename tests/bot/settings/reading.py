"""Owns the least that can be set, and the faults that reading it with more ends in."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from bot.settings import Misconfigured, load

ENOUGH: Final = {"SLACK_BOT_TOKEN": "xoxb-1-hush", "SLACK_APP_TOKEN": "xapp-1-hush"}


def faults(variables: Mapping[str, str], folder: Path) -> list[str]:
    with pytest.raises(Misconfigured) as told:
        load(variables, folder)
    return told.value.faults
