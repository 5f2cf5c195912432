"""`pouce doctor` asks both APIs: what is wrong is found, and what is right is not complained of."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.channels.sandbox import Sandbox, running_sandbox
from bot.channels.whatsapp.content import definitions
from bot.cli.doctor import examine
from bot.cli.templates import ContentApi
from bot.settings import load_settings
from tests.conftest import SECRET
from tests.service import settings_for

PUBLIC = "https://help.example.org"
HOOK = f"{PUBLIC}/webhooks/whatsapp#rc=5&rp=all"
TEMPLATE = "follow-up-answer-first.fr"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as sandbox:
        sandbox.twilio.webhook = HOOK
        yield sandbox


@pytest.fixture
def well(sandbox: Sandbox, folder: Path) -> dict[str, Any]:
    """Settings with which nothing is wrong."""
    given = {
        **settings_for(sandbox, PUBLIC),
        "database_url": f"sqlite:///{folder}/pouce.db",
        "secret_key": SECRET,
        "telegram_mode": "polling",
    }
    wanted = {f"{d.name}.{d.language}": d for d in definitions()}
    with closing(ContentApi(load_settings(**given))) as api:
        sids = {name: api.create(wanted[name]) for name in (TEMPLATE, "feedback.fr")}
        api.submit(sids[TEMPLATE], wanted[TEMPLATE])
    return {**given, "whatsapp_templates": sids}


def wrong(given: dict[str, Any]) -> list[str]:
    return [str(finding) for finding in examine(load_settings(**given)) if finding.wrong]


def test_nothing_is_wrong_with_what_is_well_configured(well: dict[str, Any]) -> None:
    assert wrong(well) == []


def test_the_clock_is_compared_with_whichever_api_there_is(well: dict[str, Any]) -> None:
    without_whatsapp = {name: "" for name in well if name.startswith("twilio_")}
    for off in ({}, {"telegram_bot_token": ""}, without_whatsapp):
        findings = [finding.what for finding in examine(load_settings(**{**well, **off}))]
        assert findings.count("clock") == 1


@pytest.mark.parametrize(
    ("webhook", "said"),
    [
        ("https://elsewhere.example/x", f"register {HOOK} with the sender"),
        ("", "none → register"),
        (f"{PUBLIC}/webhooks/whatsapp", "so that Twilio tries again"),
    ],
)
def test_a_webhook_that_leads_elsewhere_is_found(
    sandbox: Sandbox, well: dict[str, Any], webhook: str, said: str
) -> None:
    sandbox.twilio.webhook = webhook
    (found,) = wrong(well)
    assert found.startswith("✗ WhatsApp webhook") and said in found


def test_a_sender_of_somebody_else_is_found(sandbox: Sandbox, well: dict[str, Any]) -> None:
    (found,) = wrong({**well, "twilio_whatsapp_from": "whatsapp:+15550000000"})
    assert found.startswith("✗ WhatsApp sender") and sandbox.twilio.sender in found


def test_templates_that_are_missing_or_not_approved_are_found(
    sandbox: Sandbox, well: dict[str, Any]
) -> None:
    known = well["whatsapp_templates"]
    sandbox.twilio.contents[known[TEMPLATE]].approval["status"] = "rejected"
    unknown = {"feedback.fr": "HX" + "0" * 32}
    missing, rejected = wrong({**well, "whatsapp_templates": {**known, **unknown}})
    assert "feedback.fr is missing" in missing
    assert f"{TEMPLATE} is rejected" in rejected


def test_credentials_that_are_refused_are_found(sandbox: Sandbox, well: dict[str, Any]) -> None:
    sandbox.twilio.auth_token = "another"
    (found,) = wrong(well)
    assert "TWILIO_AUTH_TOKEN" in found
