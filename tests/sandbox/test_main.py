"""`python -m sandbox serve`: a workspace of its own, for programs that are not ours."""

import asyncio
import shlex
import signal
import sys
from pathlib import Path

import aiohttp
import pytest
import yaml

from sandbox.server import Sandbox
from tests.sandbox.app_manifest import manifest


async def serve(tmp_path: Path, *words: str) -> asyncio.subprocess.Process:
    path = tmp_path / "manifest.yml"
    if not path.exists():
        path.write_text(yaml.safe_dump(manifest()))
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "sandbox", "serve", "--manifest", str(path), *words),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def introduced(process: asyncio.subprocess.Process, lines: int) -> list[str]:
    assert process.stdout
    return [(await process.stdout.readline()).decode().strip() for _ in range(lines)]


async def test_it_says_how_to_reach_it_and_ends_when_told(tmp_path: Path) -> None:
    process = await serve(tmp_path, "--port", "0")
    page, *lines = await introduced(process, 4)
    settings = dict(shlex.split(line)[0].split("=", 1) for line in lines)
    headers = {"Authorization": f"Bearer {settings['SLACK_BOT_TOKEN']}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.post(settings["SLACK_API_URL"] + "auth.test") as response,
    ):
        answer = await response.json()
        async with session.get(page.removeprefix("# The page: ") + "control/settings") as asked:
            people = (await asked.json())["people"]
    process.send_signal(signal.SIGTERM)
    _, errors = await process.communicate()

    assert page.startswith("# The page: http://127.0.0.1:")
    assert answer["ok"]
    assert [*people] == ["ada", "grace", "linus", "barbara", "dennis", "katherine"]
    assert settings["SLACK_APP_TOKEN"].startswith("xapp-")
    assert (process.returncode, errors) == (0, b"")


async def test_over_http_it_names_the_signing_secret(tmp_path: Path) -> None:
    process = await serve(tmp_path, "--port", "0", "--deliver-to", "http://127.0.0.1:9/x")
    lines = await introduced(process, 4)
    process.send_signal(signal.SIGINT)
    await process.communicate()

    assert lines[-1].startswith("SLACK_SIGNING_SECRET=")
    assert process.returncode == 0


async def test_a_port_that_is_taken_is_one_sentence(tmp_path: Path, sandbox: Sandbox) -> None:
    taken = sandbox.url.rpartition(":")[2]
    process = await serve(tmp_path, "--port", taken)
    _, errors = await process.communicate()

    assert process.returncode == 2
    assert errors.decode().startswith(f"Port {taken} is taken: end what listens there, or choose")
    assert errors.count(b"\n") == 1


@pytest.mark.parametrize("wrong", ["99999", "-1", "http"])
async def test_what_is_no_port_is_refused_in_words(tmp_path: Path, wrong: str) -> None:
    process = await serve(tmp_path, f"--port={wrong}")
    _, errors = await process.communicate()

    assert process.returncode == 2
    assert b"is no port: a number from 0 to 65535" in errors


async def test_a_manifest_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    process = await serve(tmp_path, "--manifest", str(tmp_path / "none.yml"))
    _, errors = await process.communicate()

    assert process.returncode == 2
    assert errors.decode().startswith(f"There is no {tmp_path / 'none.yml'}: start this where")


async def test_a_manifest_that_slack_refuses_is_one_sentence_for_each_fault(
    tmp_path: Path,
) -> None:
    (tmp_path / "manifest.yml").write_text(yaml.safe_dump(manifest(events=["tea_time"])))
    process = await serve(tmp_path)
    _, errors = await process.communicate()

    assert process.returncode == 2
    assert b"unknown event: tea_time" in errors
    assert b"Traceback" not in errors
