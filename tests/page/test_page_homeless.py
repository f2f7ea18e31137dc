"""The page of an app whose manifest has no Home tab."""

from typing import Any

import pytest
import yaml
from playwright.async_api import expect

from tests.page.conftest import MANIFEST
from tests.page.eyes import Eyes

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    read["features"]["app_home"]["home_tab_enabled"] = False
    return read


async def test_an_app_without_a_home_tab_opens_at_its_messages(eyes: Eyes) -> None:
    ada = await eyes.open("ada")
    asked: list[str] = []
    ada.page.on("request", lambda request: asked.append(request.url))
    await ada.page.get_by_role("button", name="Sitrep App").click()
    await expect(ada.composer).to_have_attribute("placeholder", "Message Sitrep")
    await expect(ada.composer).to_be_visible()
    await expect(ada.page.get_by_role("tab")).to_have_count(0)
    assert [url for url in asked if url.endswith("/page/home")] == []
    assert "tab=" not in ada.page.url
    await ada.page.goto(f"{ada.page.url}&tab=home")
    await ada.page.reload()
    await expect(ada.composer).to_be_visible()
    await expect(ada.page.locator("#home")).to_be_hidden()
