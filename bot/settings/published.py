"""Owns the settings of what customers may read: what can be published without Slack."""

from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.settings import reaching, words
from bot.settings import services as described
from commands.policy import StatusPage

DEFAULT_DATABASE: Final = "sqlite:///sitrep.db"
PAGE: Final = "SITREP_STATUS_PAGE"
ADDRESS: Final = "SITREP_STATUS_URL"
PUBLIC: Final = "SITREP_PUBLIC_URL"
Services = dict[
    Annotated[str, BeforeValidator(described.name)],
    Annotated[described.Fact, BeforeValidator(described.fact)],
]


class Published(BaseSettings):
    """What the operator set about the status page, and the database that it is drawn from."""

    model_config = SettingsConfigDict(
        frozen=True,
        env_nested_delimiter="__",
        env_nested_max_split=1,
        hide_input_in_errors=True,
        validate_default=False,  # the defaults are values, not words
        extra="ignore",
    )

    database_url: Annotated[
        SecretStr,
        AfterValidator(lambda given: SecretStr(reaching.database_url(given.get_secret_value()))),
    ] = Field(SecretStr(DEFAULT_DATABASE), validation_alias="DATABASE_URL")
    # One fact of a service for each entry, such as checkout__owners.
    services: Annotated[Services, NoDecode, BeforeValidator(described.keyed)] = Field(
        {}, validation_alias=described.TABLE
    )
    status_page: Annotated[bool, BeforeValidator(words.on_or_off)] = Field(
        default=False, validation_alias=PAGE
    )
    status_title: Annotated[str, BeforeValidator(words.page_title)] = Field(
        "Status", validation_alias="SITREP_STATUS_TITLE"
    )
    public_url: Annotated[str, BeforeValidator(reaching.public_url)] | None = Field(
        None, validation_alias=PUBLIC
    )
    # Feeds are read elsewhere: their links need the whole address.
    status_url: Annotated[str, BeforeValidator(reaching.page_address)] | None = Field(
        None, validation_alias=ADDRESS
    )
    status_approval: Annotated[bool, BeforeValidator(words.on_or_off)] = Field(
        default=False, validation_alias="SITREP_STATUS_APPROVAL"
    )
    # Lines for the operator about what was given and is not a setting.
    warnings: tuple[str, ...] = ()

    @classmethod
    def settings_customise_sources(  # each argument is named by pydantic-settings
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take only what `load` gives: it has put the three sources in order already."""
        return (init_settings,)

    @property
    def page(self) -> StatusPage | None:
        """Return the page that customers read, none when there is none."""
        beside = f"{self.public_url}/status/" if self.public_url else None
        address = self.status_url or beside
        if not self.status_page or address is None:
            return None
        return StatusPage(self.status_title, address, self.status_approval)
