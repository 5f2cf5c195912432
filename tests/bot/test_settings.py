"""Settings: documented, checked, and refused in one sentence with its remedy."""

from datetime import time, timedelta
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load_settings, parse_duration, secret_key
from handoff.quiet import QuietHours

EXAMPLE = Path(__file__).parents[2] / ".env.example"
TOKEN = "123456:ABCDEFGHIJKLMNOPQRSTUVWX"
TWILIO = {"twilio_account_sid": "AC1", "twilio_auth_token": "t"}
SENDER = {"twilio_whatsapp_from": "whatsapp:+32470000000"}


def test_the_example_lists_every_setting() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    names = [line.partition("=")[0] for line in lines if line and not line.startswith("#")]
    assert sorted(names) == sorted(name.upper() for name in Settings.model_fields)


def test_the_example_gives_the_defaults() -> None:
    assert load_settings(_env_file=EXAMPLE) == load_settings()


@pytest.mark.parametrize(
    ("setting", "value", "remedy"),
    [
        ("database_url", "mysql://x", "sqlite:///file.db"),
        ("public_url", "help.example.org", "https://"),
        ("telegram_bot_token", "secret", "@BotFather"),
        ("telegram_mode", "carrier pigeon", "'polling'"),
        ("twilio_whatsapp_from", "+32470000000", "whatsapp:+"),
        ("whatsapp_templates", "follow_up.fr=XX", "HX…"),
        ("default_language", "de", "'fr', 'nl' or 'en'"),
        ("time_zone", "Europe/Atlantis", "Europe/Brussels"),
        ("follow_up_delays", "24", "24h or 7d"),
        ("follow_up_delays", "1h,2h,3h", "at most two"),
        ("quiet_hours", "evening", "20:00-08:00"),
        ("quiet_hours", "20:00", "20:00-08:00"),
        ("merge_window", "-1s", "1.5s"),
        ("retention", "a year", "7d"),
        ("target_precision", "2", "0.999"),
        ("claim_lease", "", "24h"),
        ("widen_after", "soon", "24h"),
        ("novice_replies", "-1", "greater than or equal to 0"),
        ("alert_queue", "0", "greater than or equal to 1"),
        ("alert_failures", "2", "less than or equal to 1"),
        ("telegram_desk_group", "@volunteers", "-1001234567890"),
        ("smtp_url", "mail.example.org", "smtp://user:password@host:587"),
        ("mail_from", "help", "help@example.org"),
    ],
)
def test_a_wrong_value_is_one_sentence_with_name_and_remedy(
    setting: str, value: str, remedy: str
) -> None:
    with pytest.raises(SettingsError) as refused:
        load_settings(**{setting: value})
    sentence = str(refused.value)
    assert sentence.startswith(f"{setting.upper()}: ") and "\n" not in sentence
    assert remedy in sentence and ".env" in sentence


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"telegram_mode": "webhook"}, "PUBLIC_URL"),
        (TWILIO, "TWILIO_WHATSAPP_FROM"),
        ({**TWILIO, **SENDER}, "PUBLIC_URL"),
        ({"telegram_webhook_secret": "with space"}, "TELEGRAM_WEBHOOK_SECRET"),
    ],
)
def test_settings_that_need_another_name_it(settings: dict[str, str], name: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load_settings(**settings)


def test_channels_are_off_without_their_credentials() -> None:
    settings = load_settings()
    assert not settings.telegram_on and not settings.whatsapp_on
    assert load_settings(telegram_bot_token=TOKEN).telegram_on
    complete = load_settings(**TWILIO, **SENDER, public_url="https://help.example.org/")
    assert complete.whatsapp_on and complete.public_url == "https://help.example.org"


def test_telegram_polls_unless_there_is_a_public_address() -> None:
    public = {"telegram_bot_token": TOKEN, "public_url": "https://help.example.org"}
    assert not load_settings(telegram_bot_token=TOKEN).telegram_by_webhook
    assert load_settings(**public).telegram_by_webhook
    assert not load_settings(**public, telegram_mode="polling").telegram_by_webhook


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("500ms", timedelta(milliseconds=500)),
        ("1.5s", timedelta(seconds=1.5)),
        ("30m", timedelta(minutes=30)),
        (" 24h ", timedelta(hours=24)),
        ("7d", timedelta(days=7)),
    ],
)
def test_durations(text: str, duration: timedelta) -> None:
    assert parse_duration(text) == duration


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLLOW_UP_DELAYS", "2s")
    monkeypatch.setenv("QUIET_HOURS", "")
    settings = load_settings()
    assert settings.follow_up_delays == (timedelta(seconds=2),)
    assert settings.quiet_hours is None
    assert load_settings(quiet_hours="12:00-14:00").quiet_hours == QuietHours(time(12), time(14))


def test_a_secret_is_made_once_for_a_trial_and_demanded_elsewhere(tmp_path: Path) -> None:
    first = secret_key(load_settings(), tmp_path)
    assert len(first) >= 32 and secret_key(load_settings(), tmp_path) == first
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0
    with pytest.raises(SettingsError, match="SECRET_KEY"):
        secret_key(load_settings(database_url="postgresql://host/name"), tmp_path)
