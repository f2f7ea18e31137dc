"""What can be read in a message, however it was put together."""

from typing import Any

import pytest

from bot import wording


def _section(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def _rich(*elements: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "rich_text",
        "elements": [{"type": "rich_text_section", "elements": list(elements)}],
    }


def _said(text: str) -> dict[str, Any]:
    return {"type": "text", "text": text}


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ({"text": "plain"}, "plain"),
        ({"text": "told", "blocks": [_section("drawn")]}, "told"),
        ({"text": "a\x00b"}, "ab"),
        ({"text": ""}, ""),
        ({}, ""),
        ({"blocks": None, "attachments": None, "files": None}, ""),
        ({"blocks": [_section("*4 %*"), _section("of all")]}, "*4 %*\nof all"),
        (
            {"blocks": [{"type": "header", "text": {"type": "plain_text", "text": "Down"}}]},
            "Down",
        ),
        (
            {
                "blocks": [
                    {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Host*\nweb-1"}]}
                ]
            },
            "*Host*\nweb-1",
        ),
        (
            {
                "blocks": [
                    {
                        "type": "context",
                        "elements": [
                            {"type": "image", "image_url": "https://x", "alt_text": "x"},
                            {"type": "mrkdwn", "text": "by"},
                            {"type": "plain_text", "text": "monitoring"},
                        ],
                    }
                ]
            },
            "by monitoring",
        ),
        ({"blocks": [{"type": "markdown", "text": "**4 %**"}]}, "**4 %**"),
        ({"blocks": [{"type": "divider"}, {"type": "actions", "elements": []}]}, ""),
        (
            {
                "blocks": [
                    _rich(
                        _said("ask "),
                        {"type": "user", "user_id": "U0ADA"},
                        _said(" in "),
                        {"type": "channel", "channel_id": "C0ORDERS"},
                        {"type": "emoji", "name": "fire"},
                        {"type": "link", "url": "https://example.com"},
                        {"type": "broadcast", "range": "here"},
                    )
                ]
            },
            "ask <@U0ADA> in <#C0ORDERS>:fire:https://example.com@here",
        ),
        (
            {
                "blocks": [
                    {
                        "type": "rich_text",
                        "elements": [
                            {
                                "type": "rich_text_list",
                                "elements": [
                                    {"type": "rich_text_section", "elements": [_said("one")]},
                                    {"type": "rich_text_section", "elements": [_said("two")]},
                                ],
                            },
                            {"type": "rich_text_preformatted", "elements": [_said("$ ls")]},
                        ],
                    }
                ]
            },
            "• one\n• two\n$ ls",
        ),
        ({"attachments": [{"fallback": "only this"}]}, "only this"),
        (
            {"attachments": [{"pretext": "p", "title": "t", "text": "x", "fallback": "f"}]},
            "p\nt\nx",
        ),
        ({"attachments": [{"fields": [{"title": "Host", "value": "web-1"}]}]}, "Host: web-1"),
        ({"attachments": [{"blocks": [_section("inside")]}]}, "inside"),
    ],
)
def test_the_words_of_a_message_are_found(message: dict[str, Any], text: str) -> None:
    assert wording.of(message).text == text


@pytest.mark.parametrize(
    ("message", "author"),
    [
        ({"user": "U0ADA"}, ("U0ADA", None)),
        (
            {"user": "U0BOT", "bot_id": "B1", "bot_profile": {"name": "Deploys"}},
            ("U0BOT", "Deploys"),
        ),
        ({"bot_id": "B1", "username": "Alerts", "bot_profile": {"name": "x"}}, (None, "Alerts")),
        ({"bot_id": "B1"}, (None, "B1")),
        ({"username": "legacy"}, (None, "legacy")),
        ({"bot_id": "B1", "username": "Al\x00er\ud83dts"}, (None, "Alerts")),
    ],
)
def test_who_said_it_is_a_person_or_a_name(
    message: dict[str, Any], author: tuple[str | None, str | None]
) -> None:
    assert wording.author(message) == author


@pytest.mark.parametrize(
    ("file", "kept"),
    [
        (
            {"name": "a.png", "filetype": "png", "permalink": "https://x", "url_private": "no"},
            {"name": "a.png", "filetype": "png", "permalink": "https://x"},
        ),
        ({"title": "Graph"}, {"name": "Graph", "filetype": None, "permalink": None}),
        ({"mode": "tombstone"}, {"name": "a file", "filetype": None, "permalink": None}),
        ({"name": "a\ud83d.png"}, {"name": "a.png", "filetype": None, "permalink": None}),
    ],
)
def test_a_file_is_kept_as_name_type_and_link(file: dict[str, Any], kept: dict[str, Any]) -> None:
    assert wording.of({"text": "", "files": [file]}).files == (kept,)


def test_an_edit_is_known_by_its_mark() -> None:
    assert wording.of({"text": "x", "edited": {"ts": "1.5", "user": "U0ADA"}}).edited_ts == "1.5"
    assert wording.of({"text": "x"}).edited_ts is None
