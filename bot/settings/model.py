"""Owns the settings as one frozen value."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr
from pydantic_settings import NoDecode

from bot import drills
from bot.settings import meeting, reaching, words
from bot.settings import services as described
from bot.settings.published import Published
from commands.policy import Policy, Reserved, Standing, Taggers, default_tags
from commands.rules.actions import DUE
from commands.rules.cadence import CadencePolicy
from commands.rules.postmortems import DUES, Due
from commands.rules.severity import DEFINITIONS
from commands.rules.weeks import Meeting
from storage.models import Kind, Severity


def _secret(check: Any) -> AfterValidator:
    return AfterValidator(lambda given: SecretStr(check(given.get_secret_value())))


Cadences = dict[
    Annotated[Severity, BeforeValidator(words.severity)],
    Annotated[timedelta | None, BeforeValidator(words.cadence)],
]
Tags = dict[
    Annotated[str, BeforeValidator(words.reaction)],
    Annotated[Kind | None, BeforeValidator(words.kind)],
]
Definitions = dict[
    Annotated[Severity, BeforeValidator(words.severity)],
    Annotated[str, BeforeValidator(words.definition)],
]
Bridges = dict[
    Annotated[Severity, BeforeValidator(words.severity)],
    Annotated[str | None, BeforeValidator(words.bridge)],
]


Terms = dict[
    Annotated[Severity, BeforeValidator(words.severity)],
    Annotated[timedelta, BeforeValidator(words.term)],
]
PostmortemDues = dict[
    Annotated[Severity, BeforeValidator(words.severity)],
    Annotated[Due | None, BeforeValidator(words.due)],
]


class Settings(Published):
    """What the operator set. Made by `load`; secrets show in neither `repr` nor logs."""

    slack_bot_token: Annotated[SecretStr, _secret(reaching.bot_token)] = Field(
        validation_alias="SLACK_BOT_TOKEN"
    )
    slack_app_token: Annotated[SecretStr, _secret(reaching.app_token)] | None = Field(
        None, validation_alias="SLACK_APP_TOKEN"
    )
    slack_signing_secret: SecretStr | None = Field(None, validation_alias="SLACK_SIGNING_SECRET")
    slack_api_url: Annotated[str, BeforeValidator(reaching.api_url)] = Field(
        "https://slack.com/api/", validation_alias="SLACK_API_URL"
    )
    # For signing in with Slack on the pages.
    slack_client_id: Annotated[str, BeforeValidator(reaching.client_id)] | None = Field(
        None, validation_alias="SLACK_CLIENT_ID"
    )
    slack_client_secret: Annotated[SecretStr, _secret(reaching.client_secret)] | None = Field(
        None, validation_alias="SLACK_CLIENT_SECRET"
    )
    host: Annotated[str, BeforeValidator(reaching.host)] = Field(
        "0.0.0.0",  # noqa: S104 - the contract's default
        validation_alias="HOST",
    )
    port: Annotated[int, BeforeValidator(reaching.port)] = Field(3000, validation_alias="PORT")
    behind_proxy: Annotated[bool, BeforeValidator(words.on_or_off)] = Field(
        default=False, validation_alias="SITREP_BEHIND_PROXY"
    )

    announce_channel: Annotated[str, BeforeValidator(words.channel)] | None = Field(
        None, validation_alias="SITREP_ANNOUNCE_CHANNEL"
    )
    digest_channel: Annotated[str, BeforeValidator(words.channel)] | None = Field(
        None, validation_alias="SITREP_DIGEST_CHANNEL"
    )
    review_channel: Annotated[str, BeforeValidator(words.channel)] | None = Field(
        None, validation_alias="SITREP_REVIEW_CHANNEL"
    )
    review_day: Annotated[str, BeforeValidator(meeting.day)] = Field(
        Meeting().day, validation_alias="SITREP_REVIEW_DAY"
    )
    review_hour: Annotated[int, BeforeValidator(meeting.hour)] = Field(
        Meeting().hour, validation_alias="SITREP_REVIEW_HOUR"
    )
    review_zone: Annotated[str, BeforeValidator(meeting.zone)] = Field(
        Meeting().zone, validation_alias="SITREP_REVIEW_ZONE"
    )
    default_severity: Annotated[Severity, BeforeValidator(words.severity)] = Field(
        Severity.SEV2, validation_alias="SITREP_DEFAULT_SEVERITY"
    )
    # Only what differs from the defaults; `policy` lays it over them.
    definitions: Annotated[Definitions, NoDecode] = Field({}, validation_alias="SITREP_DEFINITIONS")
    cadence: Annotated[Cadences, NoDecode] = Field({}, validation_alias="SITREP_CADENCE")
    cadence_mitigated: Annotated[Cadences, NoDecode] = Field(
        {}, validation_alias="SITREP_CADENCE_MITIGATED"
    )
    tags: Annotated[Tags, NoDecode] = Field({}, validation_alias="SITREP_TAGS")
    remind_before: Annotated[timedelta, BeforeValidator(words.ahead)] = Field(
        CadencePolicy().remind_before, validation_alias="SITREP_REMIND_BEFORE"
    )
    escalate_after: Annotated[tuple[timedelta, ...], NoDecode, BeforeValidator(words.ladder)] = (
        Field(CadencePolicy().escalate_after, validation_alias="SITREP_ESCALATE_AFTER")
    )
    taggers: Annotated[Taggers, BeforeValidator(words.taggers)] = Field(
        Taggers.SCRIBE, validation_alias="SITREP_TAGGERS"
    )

    # Only what is set; `off` is none.
    bridges: Annotated[Bridges, NoDecode] = Field({}, validation_alias="SITREP_BRIDGE")

    silent_after: Annotated[timedelta | None, BeforeValidator(words.silence)] = Field(
        Policy().silent_after, validation_alias="SITREP_COMMANDER_SILENT_AFTER"
    )

    archive_after: Annotated[timedelta | None, BeforeValidator(words.archive)] = Field(
        Policy().archive_after, validation_alias="SITREP_ARCHIVE_AFTER"
    )

    action_due: Annotated[Terms, NoDecode] = Field({}, validation_alias="SITREP_ACTION_DUE")
    # Only what differs from the defaults; `off`: none is needed.
    postmortem_due: Annotated[PostmortemDues, NoDecode] = Field(
        {}, validation_alias="SITREP_POSTMORTEM_DUE"
    )

    page_token: Annotated[SecretStr, _secret(reaching.page_token)] | None = Field(
        None, validation_alias="SITREP_PAGE_TOKEN"
    )
    # The one person who has the token; none: whoever has it looks on, and is nobody in particular.
    page_user: Annotated[str, BeforeValidator(words.user)] | None = Field(
        None, validation_alias="SITREP_PAGE_USER"
    )
    # Whom to call, by a user's id or the name of a line; what is said is the operator's own.
    contacts: Annotated[dict[str, str], NoDecode] = Field({}, validation_alias="SITREP_CONTACTS")

    changes_token: Annotated[SecretStr, _secret(reaching.page_token)] | None = Field(
        None, validation_alias="SITREP_CHANGES_TOKEN"
    )

    api_token: Annotated[SecretStr, _secret(reaching.page_token)] | None = Field(
        None, validation_alias="SITREP_API_TOKEN"
    )

    guests: Annotated[bool, BeforeValidator(words.look_or_act)] = Field(
        default=False, validation_alias="SITREP_GUESTS"
    )
    outsiders: Annotated[bool, BeforeValidator(words.look_or_act)] = Field(
        default=False, validation_alias="SITREP_OUTSIDERS"
    )
    leads_only: Annotated[frozenset[Reserved], NoDecode, BeforeValidator(words.reserved)] = Field(
        frozenset(), validation_alias="SITREP_LEADS_ONLY"
    )
    # The folder may be missing: a drill is no reason not to start.
    drills: Path | None = Field(None, validation_alias="SITREP_DRILLS")

    migrate: Annotated[bool, BeforeValidator(words.on_or_off)] = Field(
        default=True, validation_alias="SITREP_MIGRATE"
    )
    log_level: Annotated[str, BeforeValidator(words.log_level)] = Field(
        "info", validation_alias="SITREP_LOG_LEVEL"
    )
    log_format: Annotated[str, BeforeValidator(words.log_format)] = Field(
        "auto", validation_alias="SITREP_LOG_FORMAT"
    )

    @property
    def socket_mode(self) -> bool:
        return self.slack_app_token is not None

    def policy(self) -> Policy:
        """Return the rules of this installation: the defaults with what was set laid over them."""
        plain = CadencePolicy()
        tags = {**default_tags(), **self.tags}
        return Policy(
            default_severity=self.default_severity,
            definitions={**DEFINITIONS, **self.definitions},
            announce_channel=self.announce_channel,
            digest_channel=self.digest_channel,
            review_channel=self.review_channel,
            meeting=Meeting(self.review_day, self.review_hour, self.review_zone),
            cadence=CadencePolicy(
                open={**plain.open, **self.cadence},
                mitigated={**plain.mitigated, **self.cadence_mitigated},
                remind_before=self.remind_before,
                escalate_after=self.escalate_after,
            ),
            tags={name: kind for name, kind in tags.items() if kind is not None},
            taggers=self.taggers,
            silent_after=self.silent_after,
            archive_after=self.archive_after,
            action_due={**DUE, **self.action_due},
            postmortem_due={**DUES, **self.postmortem_due},
            acting=self._acting(),
            leads_only=self.leads_only,
            bridges={sev: link for sev, link in self.bridges.items() if link is not None},
            drills=drills.shelf(self.drills),
            services=described.assembled(self.services),
            console=self._console(),
            status_page=self.page,
        )

    def _console(self) -> str | None:
        """Return where links lead to the console; none where nobody is let in, or could be."""
        is_open = self.page_token is not None or self.slack_client_id is not None
        return f"{self.public_url}/incidents" if self.public_url and is_open else None

    def _acting(self) -> frozenset[Standing]:
        chosen = {Standing.GUEST: self.guests, Standing.OUTSIDER: self.outsiders}
        return frozenset(standing for standing, may_act in chosen.items() if may_act)
