"""Settings, from the environment or a `.env` file; `.env.example` lists each with its default.

A wrong value stops the program with one sentence that names the setting and the remedy.
"""

import re
import secrets
from datetime import time, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from handoff.application import EMAIL
from handoff.quiet import QuietHours

UNITS = {"ms": "milliseconds", "s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
TOKEN_CHARACTERS = re.compile(r"[A-Za-z0-9_-]{1,256}")
BOT_TOKEN = re.compile(r"\d{3,}:[\w-]{20,}", re.ASCII)


class SettingsError(Exception):
    """One sentence per setting that is missing or wrong."""


def parse_duration(value: object) -> timedelta:
    """`1.5s`, `30m`, `24h` or `7d` as a timedelta."""
    if isinstance(value, timedelta):
        return value
    found = DURATION.fullmatch(str(value).strip())
    if not found:
        raise ValueError("expected a number and a unit, such as 1.5s, 30m, 24h or 7d")
    return timedelta(**{UNITS[found[2]]: float(found[1])})


def parse_durations(value: object) -> tuple[timedelta, ...]:
    """Durations separated by commas."""
    if isinstance(value, tuple):
        return value
    return tuple(parse_duration(part) for part in str(value).split(",") if part.strip())


def parse_quiet_hours(value: object) -> QuietHours | None:
    """`20:00-08:00`; empty means no quiet time at all."""
    if value is None or isinstance(value, QuietHours):
        return value
    if not str(value).strip():
        return None
    try:
        start, end = (time.fromisoformat(part.strip()) for part in str(value).split("-"))
    except ValueError as error:
        raise ValueError("expected two times, such as 20:00-08:00, or nothing") from error
    return QuietHours(start, end)


Duration = Annotated[timedelta, BeforeValidator(parse_duration)]
Durations = Annotated[tuple[timedelta, ...], NoDecode, BeforeValidator(parse_durations)]


class Settings(BaseSettings):
    """Every setting, under its name in lower case."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    database_url: str = "sqlite:///var/pouce.db"
    public_url: str = ""
    secret_key: str = ""
    telegram_bot_token: str = ""
    telegram_api_url: str = "https://api.telegram.org"
    telegram_webhook_secret: str = ""
    telegram_mode: Literal["polling", "webhook", ""] = ""
    telegram_desk_group: str = ""
    twilio_account_sid: str = ""
    twilio_auth_token: str = ""
    twilio_whatsapp_from: str = ""
    twilio_api_url: str = ""
    whatsapp_templates: Annotated[dict[str, str], NoDecode] = Field(default_factory=dict)
    default_language: Literal["fr", "nl", "en"] = "fr"
    time_zone: str = "Europe/Brussels"
    follow_up_delays: Durations = (timedelta(hours=24), timedelta(days=7))
    quiet_hours: Annotated[QuietHours | None, BeforeValidator(parse_quiet_hours)] = QuietHours(
        time(20), time(8)
    )
    merge_window: Duration = timedelta(seconds=1.5)
    retention: Duration = timedelta(days=365)
    target_precision: float = Field(default=0.95, ge=0.5, le=0.999)
    claim_lease: Duration = timedelta(hours=24)
    widen_after: Duration = timedelta(minutes=10)
    alert_after: Duration = timedelta(hours=2)
    alert_queue: int = Field(default=20, ge=1, le=100_000)
    alert_failures: float = Field(default=0.2, ge=0.01, le=1)
    alert_precision: float = Field(default=0.7, ge=0, le=1)
    video_url: str = "https://meet.jit.si"
    novice_replies: int = Field(default=5, ge=0, le=1000)
    smtp_url: str = ""
    mail_from: str = ""

    @field_validator("whatsapp_templates", mode="before")
    @classmethod
    def _templates(cls, value: object) -> object:
        """`follow_up.fr=HX…,follow_up.nl=HX…` as a mapping from purpose.language to Content SID."""
        if not isinstance(value, str):
            return value
        pairs = [part.partition("=") for part in value.split(",") if part.strip()]
        if any(not re.fullmatch(r"HX[0-9a-fA-F]{32}", sid.strip()) for _, _, sid in pairs):
            raise ValueError("expected purpose.language=HX… separated by commas")
        return {name.strip(): sid.strip() for name, _, sid in pairs}

    @field_validator("time_zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError) as error:
            raise ValueError("expected a time zone such as Europe/Brussels") from error
        return value

    @field_validator("public_url", "telegram_api_url", "twilio_api_url", "video_url")
    @classmethod
    def _url(cls, value: str) -> str:
        if value and not re.fullmatch(r"https?://[^\s/?#]+[^\s?#]*", value):
            raise ValueError("expected an address such as https://help.example.org")
        return value.rstrip("/")

    @field_validator("telegram_bot_token")
    @classmethod
    def _bot_token(cls, value: str) -> str:
        if value and not BOT_TOKEN.fullmatch(value):
            raise ValueError("expected the token that @BotFather gave, such as 123456:ABC…")
        return value

    @field_validator("telegram_desk_group")
    @classmethod
    def _desk_group(cls, value: str) -> str:
        if value and not re.fullmatch(r"-\d{6,}", value):
            raise ValueError("expected the id of a group with topics, such as -1001234567890")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _smtp(cls, value: str) -> str:
        if value and not re.fullmatch(r"smtps?://([^\s/@]+@)?[^\s/@:]+(:\d{1,5})?", value):
            raise ValueError("expected smtp://user:password@host:587, or smtps://…:465")
        return value

    @field_validator("mail_from")
    @classmethod
    def _mail_from(cls, value: str) -> str:
        if value and not EMAIL.fullmatch(value):
            raise ValueError("expected an e-mail address, such as help@example.org")
        return value

    @field_validator("twilio_whatsapp_from")
    @classmethod
    def _sender(cls, value: str) -> str:
        if value and not re.fullmatch(r"whatsapp:\+\d{6,15}", value):
            raise ValueError("expected whatsapp:+ and a number, such as whatsapp:+32470000000")
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if not re.match(r"(sqlite|postgres(ql)?(\+psycopg)?)://", value):
            raise ValueError("expected sqlite:///file.db or postgresql://user@host/name")
        return re.sub(r"^postgres(ql)?(\+psycopg)?://", "postgresql+psycopg://", value)

    @field_validator("follow_up_delays")
    @classmethod
    def _delays(cls, value: tuple[timedelta, ...]) -> tuple[timedelta, ...]:
        if len(value) > 2:
            raise ValueError("expected at most two delays, such as 24h,7d")
        return value

    @model_validator(mode="after")
    def _complete(self) -> "Settings":
        if self.telegram_mode == "webhook" and not self.public_url:
            raise ValueError("TELEGRAM_MODE=webhook needs PUBLIC_URL")
        if bool(self.smtp_url) != bool(self.mail_from):
            raise ValueError("SMTP_URL and MAIL_FROM go together: set both, or neither")
        if self.smtp_url and not self.public_url:
            raise ValueError("PUBLIC_URL is needed with SMTP_URL: e-mail holds links to it")
        secret = self.telegram_webhook_secret
        if secret and not TOKEN_CHARACTERS.fullmatch(secret):
            raise ValueError("TELEGRAM_WEBHOOK_SECRET: only letters, digits, _ and - (1 to 256)")
        if self.twilio_missing and len(self.twilio_missing) < 3:
            raise ValueError(f"WhatsApp also needs {', '.join(self.twilio_missing)}")
        if self.whatsapp_on and not self.public_url:
            raise ValueError("PUBLIC_URL is needed with WhatsApp: Twilio signs what it sends there")
        return self

    @property
    def telegram_by_webhook(self) -> bool:
        """As asked; else by webhook where there is a public address to call."""
        return (self.telegram_mode or ("webhook" if self.public_url else "polling")) == "webhook"

    @property
    def telegram_on(self) -> bool:
        return bool(self.telegram_bot_token)

    @property
    def whatsapp_on(self) -> bool:
        return not self.twilio_missing

    @property
    def twilio_missing(self) -> list[str]:
        names = ("twilio_account_sid", "twilio_auth_token", "twilio_whatsapp_from")
        return [name.upper() for name in names if not getattr(self, name)]


def load_settings(**overrides: Any) -> Settings:
    """Reads the settings; raises SettingsError with one sentence for each that is wrong."""
    try:
        return Settings(**overrides)
    except ValidationError as error:
        raise SettingsError("\n".join(_sentence(problem) for problem in error.errors())) from error


def _sentence(problem: Any) -> str:
    name = ".".join(str(part) for part in problem["loc"]).upper()
    message = str(problem["msg"]).removeprefix("Value error, ")
    remedy = "Correct it in the environment or in .env (see .env.example)."
    return f"{name}: {message}. {remedy}" if name else f"{message}. {remedy}"


def secret_key(settings: Settings, home: Path = Path("var")) -> str:
    """SECRET_KEY, or one made once and kept beside the default database for a first trial."""
    if settings.secret_key:
        return settings.secret_key
    if not settings.database_url.startswith("sqlite"):
        raise SettingsError("SECRET_KEY is needed: a long random text, the same for every process.")
    return _kept_key(home / "secret_key")


def _kept_key(path: Path) -> str:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(48), encoding="ascii")
    return path.read_text(encoding="ascii").strip()
