"""Owns drawing a page from its template, and what every answer tells the browser."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.web.pages import nonces, telling
from storage.viewers import ANYBODY

_HERE: Final = Path(__file__).parent
STYLE: Final = (_HERE / "static" / "style.css").read_bytes()
SCRIPT: Final = (_HERE / "static" / "live.js").read_bytes()


def version(content: bytes) -> str:
    """Return what the address of a file carries, so that a browser never keeps an old one."""
    return hashlib.sha256(content).hexdigest()[:12]


# What people typed is escaped; should that fail once, this lets it neither run nor call anywhere.
HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # With none at all a browser says of our own forms, too, that they come from nowhere.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "no-store",
}


_environment = Environment(
    loader=FileSystemLoader(_HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
_environment.filters["exact"] = telling.exact
_environment.filters["spoken"] = telling.spoken
# Where the navigation leads; a page is also whatever lies below it.
PLACES: Final = (
    ("/incidents", "Incidents"),
    ("/incidents/actions", "Action items"),
    ("/incidents/figures", "Figures"),
    ("/incidents/budgets", "Error budgets"),
    ("/incidents/people", "People"),
)
# A page that nobody in particular looks at has these.
_NOBODY: Final = {"viewer": ANYBODY, "person": None, "here": "", "form_key": "", "said": ""}
_environment.globals.update(_NOBODY, places=PLACES, new_nonce=nonces.new)
_environment.globals.update(ago=telling.ago, clock=telling.clock, due=telling.due)
_environment.globals.update(style_version=version(STYLE), script_version=version(SCRIPT))


@dataclass(frozen=True)
class Static:
    """A file of ours that never changes under its address, which carries its version."""

    content: bytes
    kind: str

    @property
    def version(self) -> str:
        return version(self.content)

    async def give(self, _: web.Request) -> web.Response:
        kept = {"Cache-Control": "public, max-age=31536000, immutable"}
        return web.Response(
            body=self.content, content_type=self.kind, charset="utf-8", headers=kept
        )


def static(name: str, kind: str) -> Static:
    return Static((_HERE / "static" / name).read_bytes(), kind)


def draw(template: str, now: datetime, **shown: Any) -> str:
    """Return the page; `now` is the instant that it speaks of."""
    page: str = _environment.get_template(template).render(now=now, **shown)
    return page


def html(page: str, status: int = 200) -> web.Response:
    return web.Response(text=page, content_type="text/html", status=status)
