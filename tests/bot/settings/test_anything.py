"""Whatever is written: settings, or one line for each fault; no traceback, and no secret."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Misconfigured, load, names
from tests.bot.settings.reading import ENOUGH

# Three that belong together are there together: one alone is a fault of another's.
BASE = {
    **ENOUGH,
    "SLACK_SIGNING_SECRET": "hush",
    "SLACK_CLIENT_ID": "1.2",
    "SLACK_CLIENT_SECRET": "hush",
    "SITREP_PUBLIC_URL": "https://sitrep.example",
}
SECRETS = (
    *("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_CLIENT_SECRET"),
    "SITREP_PAGE_TOKEN",
)
ENTRIES = ("SEV1", "S2", "SEV9", "PUSHPIN", "[KEY]", "TWO WORDS", "A__B", "\n", "\udce4")
VARIABLES = (*names.PLAIN, *(f"{table}__{entry}" for table in names.TABLES for entry in ENTRIES))
# Where Python itself gives up, or says what was written.
ODD = (
    *("off", "on", "sev1", "15m", "event", "scribe", "5m,10m", "-1", "{}", "[", "null", ".", "~"),
    *("1" * 5000, "1" * 5000 + "m", "x" * 5000, "[" * 5000, "é" * 300, "\udce4", "a\nb", "\x00"),
    *("http://[hush", "http://me:hush@a\u2100b/", "http://hush:99999/", "https://a\nb", "://"),
    *("postgresql://h:hush/d", "sqlite:///\x00", "sqlite:///\udce4", "postgres://[::1/hush"),
    *("xoxb-hush", "xapp-hush", "xoxp-hush", "“hush” hush"),
)
VALUES = st.one_of(st.sampled_from(ODD), st.text(max_size=50))
# SITREP_CONFIG is no secret: what it holds is shown.
NAMES = st.one_of(
    st.sampled_from([each for each in VARIABLES if each != "SITREP_CONFIG"]), st.text()
)
DOTENV = st.lists(
    st.tuples(NAMES, st.sampled_from(["=", " = ", "", ": ", '="', "='"]), VALUES).map("".join)
).map("\n".join)
LITERALS = st.one_of(VALUES.map(json.dumps), st.sampled_from(["1", "1e9", "[[]]", "1979-05-27"]))
KEYS = st.one_of(NAMES.map(str.lower), st.sampled_from(["guests", "cadense", "tags", "sev1"]))
PAIRS = st.dictionaries(KEYS.map(json.dumps), LITERALS, max_size=5).map(
    lambda pairs: "".join(f"{key} = {value}\n" for key, value in pairs.items())
)
TOML = st.tuples(PAIRS, st.sampled_from(["cadence", "contacts", "tags", "cadense"]), PAIRS).map(
    lambda parts: f"{parts[0]}[{parts[1]}]\n{parts[2]}"
)


def contents(text: st.SearchStrategy[str]) -> st.SearchStrategy[bytes]:
    """Make files of what nearly is one, and of anything."""
    return st.one_of(
        st.one_of(text, st.text()).map(lambda t: t.encode(errors="replace")), st.binary()
    )


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("empty")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("filled")


def told(variables: Mapping[str, str], folder: Path) -> tuple[list[str], str, str]:
    """Return the faults, every line that is printed, and what the settings look like in a log."""
    try:
        found = load(variables, folder)
    except Misconfigured as fault:
        faults, shown = fault.faults, ""
        lines = [*faults, *fault.warnings]
    else:
        faults, shown = [], f"{found!r} {found} {found.policy()}"
        lines = list(found.warnings)
    assert faults or shown
    assert all(len(line.splitlines()) == 1 and line.isprintable() for line in lines)
    return faults, "\n".join(lines), shown


@given(st.sampled_from(VARIABLES), VALUES)
def test_a_value_is_taken_or_refused_in_one_line_that_names_the_variable(
    empty: Path, name: str, value: str
) -> None:
    faults, *_ = told({**BASE, name: value}, empty)
    assert len(faults) <= 1
    if faults and name.isprintable():
        assert faults[0].startswith(f"{name}: ")


@given(st.dictionaries(st.sampled_from(VARIABLES), VALUES.filter(str.strip), max_size=8))
def test_no_fault_hides_another(empty: Path, variables: dict[str, str]) -> None:
    each = [told({**BASE, name: value}, empty)[0] for name, value in variables.items()]
    faults, *_ = told({**BASE, **variables}, empty)
    assert sorted(faults) == sorted(line for lines in each for line in lines)


@given(contents(TOML), contents(DOTENV))
def test_whatever_the_files_hold_is_taken_or_refused(
    filled: Path, file: bytes, dotenv: bytes
) -> None:
    (filled / "sitrep.toml").write_bytes(file)
    (filled / ".env").write_bytes(dotenv)
    faults, printed, _ = told(BASE, filled)
    assert len(faults) == len(set(faults))
    assert "hush" not in printed


@given(st.dictionaries(st.sampled_from(SECRETS), VALUES.map("hush-{}".format)))
def test_no_secret_is_printed(empty: Path, secrets: dict[str, str]) -> None:
    _, printed, shown = told({**BASE, **secrets}, empty)
    assert "hush-" not in printed + shown


@given(st.sampled_from(["SLACK_API_URL", "DATABASE_URL"]), VALUES)
def test_no_password_of_an_address_is_printed(empty: Path, name: str, value: str) -> None:
    scheme = {"SLACK_API_URL": "https", "DATABASE_URL": "postgresql"}[name]
    _, printed, _ = told({**BASE, name: f"{scheme}://me:hush-{value}@host/path"}, empty)
    assert "hush-" not in printed


@given(st.sampled_from(VARIABLES), st.sampled_from(["xoxb-", "xapp-", "xoxp-", "xoxe."]), VALUES)
def test_no_token_in_a_wrong_place_is_printed(
    empty: Path, name: str, prefix: str, value: str
) -> None:
    _, printed, _ = told({**BASE, name: f"{prefix}hush-{value}"}, empty)
    assert "hush-" not in printed
