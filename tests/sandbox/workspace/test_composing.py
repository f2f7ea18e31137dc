"""What is typed, and what Slack makes of it."""

import pytest

from sandbox.workspace.composing import as_typed, compose, with_names
from sandbox.workspace.workspace import Workspace

ADA, GRACE = "<@U0ADALOVE1>", "<@U0GRACEHO1>"
TYPED = [
    ("plain words", "plain words"),
    ("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"),
    ("@ada look", f"{ADA} look"),
    ("@Ada look", f"{ADA} look"),
    ("@Ada Lovelace look", f"{ADA} look"),
    ("@ada Checkout", f"{ADA} Checkout"),
    ("(@ada, @grace)", f"({ADA}, {GRACE})"),
    ("ask @grace.", f"ask {GRACE}."),
    ("@nobody", "@nobody"),
    ("ada@example.com", "ada@example.com"),
    (f"{ADA} look", f"{ADA} look"),
    ("<@U404> look", "&lt;@U404&gt; look"),
    ("@here now", "<!here> now"),
    ("@channel", "<!channel>"),
    ("<!channel>", "&lt;!channel&gt;"),
    ("see https://example.com/?a=1&b=2 now", "see <https://example.com/?a=1&amp;b=2> now"),
    ("#nowhere", "#nowhere"),
]


@pytest.mark.parametrize(("typed", "wire"), TYPED)
def test_what_is_typed_becomes_wire_text(typed: str, wire: str) -> None:
    assert compose(Workspace(), typed) == wire


def test_a_command_that_asks_for_escaping_gets_names() -> None:
    assert with_names(Workspace(), f"assign {ADA} a &amp; b <!here>") == (
        "assign <@U0ADALOVE1|ada> a &amp; b <!here>"
    )


def test_a_command_that_does_not_gets_what_was_typed() -> None:
    wire = f"assign {ADA} a &amp; b <!here> <https://example.com>"

    assert as_typed(Workspace(), wire) == "assign @ada a & b @here https://example.com"
