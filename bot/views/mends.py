"""Owns the sentence for each of Slack's refusals: what a person can do about it."""

from collections.abc import Mapping
from typing import Final

_OURS: Final = "This is a mistake in Sitrep: please report it with the code `{code}`."
_GUEST: Final = "{user} is a guest: a workspace admin has to add them to {channel}."
_GONE: Final = "{user} is not active in this workspace: ask somebody else."
_MAY_NOT_POST: Final = "Only some people may post in {channel}: an admin has to let Sitrep do so."
_SUSPENDED: Final = "The workspace does not let the app in: ask a Slack admin to approve Sitrep."

SENTENCES: Final[Mapping[str, str]] = {
    "app_access_restricted": _SUSPENDED,
    "access_denied": _SUSPENDED,
    "bad_timestamp": _OURS,
    "block_mismatch": _OURS,
    "cannot_create_channel": "Ask a workspace admin to let Sitrep create channels.",
    "cannot_reply_to_message": "The message was deleted, or takes no replies.",
    "cannot_dm_bot": "{user} is an app, and apps take no direct messages: choose a person.",
    "cant_invite": "{user} cannot be invited by an app: ask a person to add them to {channel}.",
    "cant_update_message": "Only the app that posted a message may edit it.",
    "channel_is_limited_access": "Ask a workspace admin to give Sitrep access to {channel}.",
    "channel_not_found": (
        "I cannot see {channel}: if it still exists, type `/invite @Sitrep` there."
    ),
    "edit_window_closed": "The workspace lets nobody edit older messages: ask an admin.",
    "ekm_access_denied": _SUSPENDED,
    "enterprise_is_restricted": _SUSPENDED,
    "gave_up": "I tried again and again without success. Please do it by hand.",
    "invalid_link": "The link is none that Slack takes: add the bookmark by hand.",
    "invitee_cant_see_channel": (
        "{user} cannot see {channel}: ask a workspace admin to give them access."
    ),
    "is_archived": "{channel} is archived: unarchive it.",
    "is_inactive": "{channel} is archived: unarchive it.",
    "message_limit_exceeded": "The workspace has used up its messages: ask a Slack admin.",
    "messages_tab_disabled": (
        "Direct messages to the app are switched off: reinstall the app from manifest.yml."
    ),
    "message_not_found": "The message was deleted.",
    "metadata_too_large": _OURS,
    "method_deprecated": "Slack no longer offers this: upgrade Sitrep.",
    "missing_argument": _OURS,
    "missing_scope": "The scope `{scope}` is missing: reinstall the app from manifest.yml.",
    "msg_blocks_too_long": _OURS,
    "msg_too_long": _OURS,
    "name_taken": "Too many channels have this name: rename one of them and declare again.",
    "no_access": "Add me to {channel}: type `/invite @Sitrep` there.",
    "nobody_came": (
        "Nobody could be brought into the other channel. Whoever runs Sitrep can read in its log "
        "what Slack said; then ask again."
    ),
    "no_permission": "Ask a workspace admin to let Sitrep do this in {channel}.",
    "no_such_subteam": (
        "The user group is gone or disabled: set another `on_call`; `sitrep doctor` names it."
    ),
    "no_text": _OURS,
    "not_in_channel": "Add me to {channel}: type `/invite @Sitrep` there.",
    "not_pinnable": "Slack does not pin this message: keep its link.",
    "not_reactable": "Slack takes no reactions there; the message is on the timeline.",
    "org_user_not_in_team": "{user} is not in this workspace: ask an admin to add them.",
    "permission_denied": "Ask a workspace admin to let apps edit bookmarks.",
    "plan_upgrade_required": (
        "The workspace's plan has no user groups: leave `on_call` out of the settings."
    ),
    "posting_to_channel_denied": _MAY_NOT_POST,
    "restricted_action": "A workspace setting forbids it: ask a Slack admin to let Sitrep do this.",
    "restricted_action_non_threadable_channel": "{channel} takes no threads: allow them there.",
    "restricted_action_read_only_channel": _MAY_NOT_POST,
    "restricted_action_thread_locked": "The thread is locked: unlock it.",
    "restricted_action_thread_only_channel": _MAY_NOT_POST,
    "thread_not_found": "The message was deleted.",
    "thread_locked": "The thread is locked: unlock it.",
    "too_long": _OURS,
    "too_many_bookmarks": "{channel} has as many bookmarks as Slack allows: remove one.",
    "too_many_emoji": "The message has as many reactions as Slack allows: remove one.",
    "too_many_members": "{channel} has as many members as Slack allows.",
    "too_many_pins": "{channel} has as many pins as Slack allows: remove one.",
    "too_many_reactions": "The message has as many reactions as Slack allows: remove one.",
    "too_many_tabs": "{channel} has as many tabs as Slack allows: remove one.",
    "ura_max_channels": "{user} is a guest and may not be in any more channels: ask an admin.",
    "user_disabled": _GONE,
    "user_is_restricted": _GUEST,
    "user_not_found": _GONE,
    "user_not_visible": "{user} cannot be seen by the app: ask a workspace admin.",
}
_BY_METHOD: Final[Mapping[tuple[str, str], str]] = {
    ("canvas", "gave_up"): (
        "I tried again and again without success, and do so again at its next change. "
        "`/incident postmortem` shows it all the same."
    ),
    ("conversations.archive", "restricted_action"): (
        "A workspace setting forbids it: archive the channel by hand, or have me keep it."
    ),
    ("conversations.create", "restricted_action"): (
        "A workspace setting forbids new channels: ask a Slack admin to let Sitrep create them."
    ),
    ("conversations.create", "user_is_restricted"): (
        "A workspace setting forbids new channels: ask a Slack admin to let Sitrep create them."
    ),
    ("pins.add", "restricted_action"): "Ask a workspace admin to let apps pin messages.",
}
_SCOPE: Final = "A scope is missing: `sitrep doctor` names it; reinstall the app from manifest.yml."
_UNKNOWN: Final = (
    "Slack answers `{code}` to `{method}`: docs.slack.dev/reference/methods/{method} says why."
)


def sentence(code: str, *, method: str, channel: str | None, user: str | None, scope: str) -> str:
    """Return the sentence in Slack's form, with the channel and the person it is about."""
    otherwise = _OURS if code.startswith("invalid_") else _UNKNOWN
    template = _BY_METHOD.get((method, code)) or SENTENCES.get(code, otherwise)
    if code == "missing_scope" and not scope:
        template = _SCOPE
    said = template.format(
        code=code,
        method=method,
        channel=_place(channel),
        user=f"<@{user}>" if user else "this person",
        scope=scope,
    )
    return said[0].upper() + said[1:]


def _place(channel: str | None) -> str:
    """Return the channel as a link; a direct message has no name that could be shown."""
    return f"<#{channel}>" if channel and channel[0] in "CG" else "the channel"
