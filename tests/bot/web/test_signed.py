"""What Slack signed is heard, once; everything else is refused unread."""

import asyncio
import io
from urllib.parse import urlencode

import pytest

from tests.bot.web.service import COMMAND, Service, signed


async def test_a_signed_command_is_answered_by_its_listener(service: Service) -> None:
    assert await service.post(COMMAND, **signed(COMMAND)) == (200, "you said list")
    said = service.metrics.text().decode()
    assert 'sitrep_requests_total{kind="command",outcome="answered"} 1.0' in said
    assert 'sitrep_ack_seconds_count{kind="command"} 1.0' in said


@pytest.mark.parametrize(
    "headers",
    [
        signed(COMMAND, secret="wrong"),
        signed(COMMAND, age=301),
        signed("another body"),
        {**signed(COMMAND), "X-Slack-Signature": ""},
        {**signed(COMMAND), "X-Slack-Signature": "v0=\u00e9"},
        {**signed(COMMAND), "X-Slack-Request-Timestamp": "yesterday"},
        {**signed(COMMAND), "X-Slack-Request-Timestamp": "9" * 5000},
        {},
    ],
    ids=[
        "wrong secret",
        "too old",
        "another body",
        "no signature",
        "a signature that is none",
        "a time that is none",
        "a time that never comes",
        "nothing",
    ],
)
async def test_what_slack_did_not_sign_is_refused(
    headers: dict[str, str], service: Service
) -> None:
    status, _ = await service.post(COMMAND, **headers)
    assert status == 401
    assert 'outcome="refused"} 1.0' in service.metrics.text().decode()


@pytest.mark.parametrize("age", [299, -299])
async def test_clocks_may_differ_by_five_minutes(age: int, service: Service) -> None:
    assert await service.post(COMMAND, **signed(COMMAND, age=age)) == (200, "you said list")


async def test_what_was_overheard_cannot_be_sent_again(service: Service) -> None:
    headers = signed(COMMAND)
    assert (await service.post(COMMAND, **headers))[0] == 200
    assert (await service.post(COMMAND, **headers))[0] == 401


async def test_slack_can_look_at_the_certificate(service: Service) -> None:
    assert await service.post("token=abc&ssl_check=1") == (200, "")


async def test_words_that_look_like_that_are_still_a_request(service: Service) -> None:
    body = '{"type": "event_callback", "said": "https://example.com/?a=1&ssl_check=1&b=2"}'
    assert (await service.post(body))[0] == 401


UNREADABLE = ("{", "[1]", "null", "[" * 100_000, "payload=%7B", "payload=[1]", "payload=null")


@pytest.mark.parametrize("body", UNREADABLE, ids=lambda body: body[:12])
async def test_what_cannot_be_read_is_refused_without_a_fault(body: str, service: Service) -> None:
    """It is a stranger's until its signature is checked, and then no request of Slack's."""
    kind = {} if body.startswith("payload") else {"Content-Type": "application/json"}
    status, _ = await service.post(body, **kind)
    assert status == 401
    status, said = await service.post(body, **{**signed(body), **kind})
    assert (status, said) == (400, "The body is not a request of Slack's.")


@pytest.mark.parametrize(
    "body",
    [
        urlencode({f"field {number}": "x" * 100 for number in range(1000)}),
        "payload=" + "%5B" * 30_000,
        '{"event": ' + "[" * 30_000,
    ],
    ids=["fields", "lists in a form", "lists"],
)
async def test_what_is_overgrown_is_not_read_at_all(body: str, service: Service) -> None:
    headers = signed(body)
    assert (await service.post(io.BytesIO(body.encode()), **headers))[0] == 400


async def test_slack_can_verify_the_address(service: Service) -> None:
    body = '{"type": "url_verification", "challenge": "abc"}'
    headers = {**signed(body), "Content-Type": "application/json"}
    assert await service.post(body, **headers) == (200, '{"challenge": "abc"}')


async def test_a_body_that_is_no_text_is_refused(service: Service) -> None:
    status, said = await service.post(io.BytesIO(b"\xff\xfe"), **signed(COMMAND))
    assert (status, said) == (400, "The body is not UTF-8 text.")


async def test_a_body_larger_than_a_mebibyte_is_refused(service: Service) -> None:
    status, _ = await service.post(io.BytesIO(b"x" * (1024 * 1024 + 1)))
    assert status == 413


async def test_a_body_that_says_how_large_it_is_is_refused_unread(service: Service) -> None:
    large = {"Content-Length": str(1024 * 1024 + 1), "Expect": "100-continue"}
    port = service.site.server.port
    assert port is not None
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = "".join(f"{name}: {value}\r\n" for name, value in {"Host": "x", **large}.items())
    writer.write(f"POST /slack/events HTTP/1.1\r\n{head}\r\n".encode())
    said = await reader.readuntil(b"413")
    writer.close()
    assert said.endswith(b"413")


async def test_a_command_without_a_listener_is_counted_as_unhandled(service: Service) -> None:
    body = COMMAND.replace("incident", "other")
    status, _ = await service.post(body, **signed(body))
    assert status == 404
    assert 'kind="command",outcome="unhandled"} 1.0' in service.metrics.text().decode()
