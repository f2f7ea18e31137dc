"""api.test, blocks.validate, apps.manifest.validate."""

import json

from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client


async def test_api_test_answers_as_it_is_told(slack: Client) -> None:
    assert (await slack("api.test", foo="bar"))["args"] == {"foo": "bar"}
    assert (await slack("api.test", error="my_error"))["error"] == "my_error"


async def test_a_manifest_is_judged_before_it_is_installed(slack: Client) -> None:
    good = await slack("apps.manifest.validate", manifest=json.dumps(manifest()))
    bad = await slack("apps.manifest.validate", manifest=json.dumps({"features": {}}))

    assert good["ok"]
    assert bad["error"] == "invalid_manifest"
    assert bad["errors"][0]["message"] == "missing required field: display_information"


async def test_blocks_are_judged_before_they_are_posted(slack: Client) -> None:
    good = await slack("blocks.validate", blocks=[{"type": "divider"}])
    bad = await slack("blocks.validate", blocks=[{"type": "divider"}, {"type": "alert"}])
    view = await slack("blocks.validate", view={"type": "modal", "blocks": []})
    both = await slack("blocks.validate", blocks=[], view={})

    assert good["ok"]
    assert (bad["error"], bad["errors"][0]["pointer"]) == ("invalid_blocks", "/blocks/1/type")
    assert view["error"] == "invalid_view"
    assert both["error"] == "invalid_arguments"
