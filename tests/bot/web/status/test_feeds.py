"""The feeds: XML that parses, with what the specifications ask for, and ids that stay."""

import re
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree as ET

from bot.web.status import keeping
from tests.bot.web.status.customer import ADDRESS, Customer, published
from tests.commands.room import MINUTE

ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = "<script>alert(1)</script> & ]]> \uffff https://acme.example/a?b=1&c=2."


async def told(customer: Customer) -> None:
    await customer.room.declared()
    await published(customer.room, HOSTILE, "A < B & C")
    customer.room.later(MINUTE)
    await published(customer.room, "All works again.\nSorry.", "A < B & C", "resolved")
    customer.room.later(keeping.FRESH)


def text(parent: ET.Element, name: str) -> str:
    found = parent.find(name)
    assert found is not None, name
    assert found.text is not None, name
    return found.text


async def atom(customer: Customer) -> ET.Element:
    return ET.fromstring(await customer.reads("/feed.atom"))  # noqa: S314 - our own


async def rss(customer: Customer) -> ET.Element:
    channel = ET.fromstring(await customer.reads("/feed.rss")).find("channel")  # noqa: S314
    assert channel is not None
    return channel


async def test_atom_has_what_rfc_4287_asks_for(customer: Customer) -> None:
    await told(customer)
    feed = await atom(customer)
    assert feed.tag == f"{ATOM}feed"
    assert text(feed, f"{ATOM}id").startswith("urn:uuid:")
    assert text(feed, f"{ATOM}title") == "Acme status"
    assert text(feed, f"{ATOM}author/{ATOM}name") == "Acme status"
    updated = datetime.fromisoformat(text(feed, f"{ATOM}updated"))
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {"self": f"{ADDRESS}feed.atom", "alternate": ADDRESS}
    entries = feed.findall(f"{ATOM}entry")
    assert [text(entry, f"{ATOM}title") for entry in entries] == [
        "A < B & C: Resolved",
        "A < B & C: Investigating",
    ]
    assert len({text(entry, f"{ATOM}id") for entry in entries}) == 2
    changed = [datetime.fromisoformat(text(entry, f"{ATOM}updated")) for entry in entries]
    assert changed == sorted(changed, reverse=True)
    assert updated == max(changed)
    for entry in entries:
        link = entry.find(f"{ATOM}link")
        assert link is not None
        assert str(link.get("href")).startswith(f"{ADDRESS}#i-")


async def test_rss_has_what_2_0_asks_for(customer: Customer) -> None:
    await told(customer)
    channel = await rss(customer)
    assert text(channel, "title") == "Acme status"
    assert text(channel, "link") == ADDRESS
    assert text(channel, "description")
    built = parsedate_to_datetime(text(channel, "lastBuildDate"))
    items = channel.findall("item")
    assert text(items[0], "title") == "A < B & C: Resolved"
    assert parsedate_to_datetime(text(items[0], "pubDate")) == built
    guids = [item.find("guid") for item in items]
    assert [guid.get("isPermaLink") for guid in guids if guid is not None] == ["false", "false"]
    assert text(items[0], "description") == "All works again.<br>Sorry."


async def test_what_was_typed_is_text_in_both(customer: Customer) -> None:
    await told(customer)
    said = (
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt;  "
        '<a href="https://acme.example/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">'
        "https://acme.example/a?b=1&amp;c=2</a>."
    )
    assert text((await atom(customer)).findall(f"{ATOM}entry")[1], f"{ATOM}content") == said
    assert text((await rss(customer)).findall("item")[1], "description") == said


async def test_ids_stay_when_an_update_is_added_or_corrected(customer: Customer) -> None:
    await told(customer)
    before = [text(entry, f"{ATOM}id") for entry in (await atom(customer)).iter(f"{ATOM}entry")]
    customer.room.later(timedelta(days=1))
    await published(customer.room, "It is back.", "A < B & C", "investigating")
    customer.room.later(keeping.FRESH)
    after = [text(entry, f"{ATOM}id") for entry in (await atom(customer)).iter(f"{ATOM}entry")]
    assert after[1:] == before


async def test_a_feed_of_nothing_is_a_feed(customer: Customer) -> None:
    feed, channel = await atom(customer), await rss(customer)
    assert text(feed, f"{ATOM}updated") == "2000-01-01T00:00:00Z"
    assert feed.findall(f"{ATOM}entry") == []
    assert channel.findall("item") == []


async def test_both_are_linked_from_the_page(customer: Customer) -> None:
    page = await customer.reads()
    links = re.findall(r'<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)">', page)
    assert links == [("application/atom+xml", "feed.atom"), ("application/rss+xml", "feed.rss")]
