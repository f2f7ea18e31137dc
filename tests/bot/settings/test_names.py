"""The names of the settings: one list, and nothing is offered that is none."""

import re
from pathlib import Path

from bot.settings import Settings, names

ROOT = Path(__file__).parents[3]


def test_every_field_but_the_warnings_is_a_setting() -> None:
    fields = {field: str(info.validation_alias) for field, info in Settings.model_fields.items()}
    assert fields.pop("warnings") == "None"
    assert {*names.PLAIN, *names.TABLES} == {"SITREP_CONFIG", *fields.values()}


def test_the_tables_are_what_takes_entries() -> None:
    assert names.TABLES == (
        "SITREP_ACTION_DUE",
        "SITREP_BRIDGE",
        "SITREP_CADENCE",
        "SITREP_CADENCE_MITIGATED",
        "SITREP_CONTACTS",
        "SITREP_DEFINITIONS",
        "SITREP_POSTMORTEM_DUE",
        "SITREP_SERVICES",
        "SITREP_TAGS",
    )


def test_the_example_offers_nothing_that_is_no_setting() -> None:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    offered = re.findall(r"^(?:# )?([A-Z_0-9]+)=", text, re.MULTILINE)
    assert offered
    assert [name for name in offered if not names.is_known(name)] == []


def test_the_readme_offers_nothing_that_is_no_setting() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    offered = set(re.findall(r"`((?:SITREP|SLACK)_[A-Z_0-9]+)", text))
    assert offered
    assert {name.partition("__")[0] for name in offered} <= {*names.PLAIN, *names.TABLES}
