"""The page's files, and who may ask for what."""

from sandbox.server import Sandbox
from sandbox.workspace.message import File
from tests.sandbox.client import Client


async def test_the_page_is_served_under_a_strict_policy(sandbox: Sandbox, slack: Client) -> None:
    async with slack.open(f"{sandbox.url}/") as response:
        policy = response.headers["Content-Security-Policy"]

    assert response.status == 200
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


async def test_only_files_of_the_page_are_served(sandbox: Sandbox, slack: Client) -> None:
    for path in ("nothing.js", "..%2Fserver.py", "%2e%2e/server.py", ""):
        async with slack.open(f"{sandbox.url}/static/{path}") as response:
            assert response.status == 404


async def test_a_permalink_leads_to_the_page(sandbox: Sandbox, slack: Client) -> None:
    link = f"{sandbox.url}/archives/C1/p1795220000000000?thread_ts=1795220000.000000"
    async with slack.open(link, allow_redirects=False) as response:
        assert response.status == 302
        place = "channel=C1&ts=1795220000.000000&thread=1795220000.000000"
        assert response.headers["Location"] == f"/#{place}"


async def test_a_file_in_a_message_has_an_address(sandbox: Sandbox, slack: Client) -> None:
    message = await sandbox.person("ada").post("", "general", files=[File("graph.png")])

    async with slack.open(message.files[0].permalink) as response:
        assert "graph.png" in await response.text()


async def test_another_name_for_this_machine_is_refused(sandbox: Sandbox, slack: Client) -> None:
    headers = {"Host": "evil.example"}
    async with slack.open(f"{sandbox.url}/page/state?user=U0ADALOVE1", headers=headers) as response:
        assert response.status == 403


async def test_a_form_of_another_page_is_refused(sandbox: Sandbox, slack: Client) -> None:
    for path in ("/page/post", "/control/revoke"):
        body = '{"user": "U0ADALOVE1", "channel": "general", "text": "x"}'
        async with slack.open(sandbox.url + path, method="POST", data=body) as response:
            assert response.status == 415
    assert sandbox.channel("general").messages == []
