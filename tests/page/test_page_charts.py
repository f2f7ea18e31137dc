"""Charts are drawn on the page, told in words, and can be read in light and dark."""

from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.async_api import expect

from tests.page.app import ScriptedApp
from tests.page.eyes import Eyes

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

FAINT = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
# Shapes need three times the contrast of what is behind them: WCAG 2.2, 1.4.11.
SHAPES = """
() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = light(getComputedStyle(document.querySelector(".block-chart")).backgroundColor);
  return [...document.querySelectorAll(".chart-mark")].map((mark) => {
    const own = light(getComputedStyle(mark).color);
    return (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05);
  });
}
"""
WEEKS = ["2 Mar", "9 Mar", "16 Mar", "23 Mar"]


def block(title: str, kind: str, unit: str, **series: list[float]) -> dict[str, Any]:
    lines = [
        {
            "name": name.replace("_", " "),
            "data": [
                {"label": label, "value": value} for label, value in zip(WEEKS, values, strict=True)
            ],
        }
        for name, values in series.items()
    ]
    axes = {"categories": WEEKS, "y_label": unit}
    return {
        "type": "data_visualization",
        "title": title,
        "chart": {"type": kind, "series": lines, "axis_config": axes},
    }


TREND = block("Time to restore", "line", "Minutes", Median=[42, 30, 55, 18], P90=[80, 61, 90, 33])
BARS = block(
    "Incidents by severity",
    "bar",
    "Incidents",
    SEV1=[1, 0, 2, 0],
    SEV2=[2, 1, 0, 1],
    SEV3=[0, 3, 1, 4],
    SEV4=[1, 1, 0, 2],
)
AREA = block("Open", "area", "Incidents", A=[1, 2, 3, 4], B=[2, 1, 0, 1])
PIE = {
    "type": "data_visualization",
    "title": "By service",
    "chart": {
        "type": "pie",
        "segments": [{"label": f"Service {n}", "value": n} for n in range(1, 7)],
    },
}


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_charts_can_be_seen_and_read(
    eyes: Eyes, app: ScriptedApp, colours: Literal["light", "dark"]
) -> None:
    await app.say("Figures", [TREND, BARS])
    await app.say("More", [AREA, PIE])
    ada = await eyes.open("ada", colours=colours)
    drawn = ada.message("Time to restore").get_by_role("img")
    await expect(drawn).to_have_count(2)
    await expect(drawn.first).to_have_attribute(
        "aria-label",
        "Time to restore, in minutes. Median: 2 Mar 42, 9 Mar 30, 16 Mar 55, 23 Mar 18; "
        "P90: 2 Mar 80, 9 Mar 61, 16 Mar 90, 23 Mar 33.",
    )
    await expect(drawn.first.locator("circle")).to_have_count(8)
    await expect(drawn.last.locator("rect")).to_have_count(16)
    await expect(ada.message("Open").locator(".chart-area")).to_have_count(2)
    await expect(ada.message("By service").locator("path.chart-mark")).to_have_count(6)
    await expect(ada.message("Time to restore").get_by_role("listitem")).to_contain_text(
        ["Median", "P90", "SEV1", "SEV2", "SEV3", "SEV4"]
    )
    assert await ada.page.evaluate(FAINT) == []
    contrasts = await ada.page.evaluate(SHAPES)
    assert min(contrasts) >= 3
