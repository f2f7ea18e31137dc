"""Owns how the page's tests look: one browser window per person, watched for errors."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from playwright.async_api import expect

if TYPE_CHECKING:
    from playwright.async_api import Browser, ConsoleMessage, Locator, Page

    from sandbox.server import Sandbox

HELP_CLOSED = "localStorage.setItem('sandbox-help', 'closed')"
# Keeps hold of the page's stream, so that a test can break it as a network would.
KEEP_STREAM = """
window.EventSource = class extends EventSource {
  constructor(address) {
    super(address);
    window.stream = this;
  }
};
"""
BREAK_STREAM = "stream.close(); stream.dispatchEvent(new Event('error'))"


@dataclass
class Window:
    """The page as one person has it open."""

    page: Page

    @property
    def messages(self) -> Locator:
        return self.page.get_by_role("feed", name="Messages").get_by_role("article")

    @property
    def thread(self) -> Locator:
        return self.page.get_by_role("complementary", name="Thread")

    @property
    def composer(self) -> Locator:
        return self.page.locator("#writing").get_by_role("textbox")

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    def message(self, text: str) -> Locator:
        return self.messages.filter(has_text=text)

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    async def say(self, text: str) -> None:
        await self.composer.fill(text)
        await self.composer.press("Enter")

    async def focused(self) -> str:
        """Return the accessible name, or else the text, of what has the focus, if anything."""
        return str(
            await self.page.evaluate(
                "document.activeElement === document.body ? '' :"
                " document.activeElement.ariaLabel || document.activeElement.textContent"
            )
        )


@dataclass
class Eyes:
    """Opens windows and keeps what went wrong in any of them."""

    browser: Browser
    sandbox: Sandbox
    faults: list[str] = field(default_factory=list)
    windows: list[Page] = field(default_factory=list)

    async def open(
        self,
        who: str,
        channel: str = "general",
        *,
        colours: Literal["light", "dark"] = "light",
        width: int = 1280,
        height: int = 800,
        **more: Any,
    ) -> Window:
        """Open the page for someone, as far as the channel's messages being there."""
        context = await self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=colours, **more
        )
        page = await context.new_page()
        self.windows.append(page)
        page.on("console", self._heed)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        await page.add_init_script(HELP_CLOSED + KEEP_STREAM)
        person, room = self.sandbox.person(who), self.sandbox.channel(channel)
        await page.goto(f"{self.sandbox.url}/#user={person.id}&channel={room.id}")
        window = Window(page)
        await expect(window.page.locator("#room-head")).to_contain_text(room.name)
        await expect(window.composer).to_be_visible()
        return window

    def _heed(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.faults.append(message.text)
