"""The real adapters against the sandbox, over real HTTP."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest

from bot.channels.port import (
    AlarmError,
    AmbiguousError,
    Attachment,
    BackOffError,
    Channel,
    DeliveryError,
    MediaRefusedError,
    Outgoing,
    UnreachableError,
    WindowClosedError,
)
from bot.channels.sandbox import Sandbox, running_sandbox
from bot.channels.sandbox.remote import Phone, RemoteSandbox
from bot.channels.telegram.adapter import Telegram
from bot.channels.whatsapp.adapter import WhatsApp
from bot.channels.whatsapp.content import BUTTONS, definitions
from bot.cli.templates import ContentApi
from bot.effects import Option
from bot.lines import say
from bot.settings import load_settings
from tests.conformance.check import problems
from tests.service import settings_for

T = TypeVar("T")
HELLO = Outgoing("Bonjour *vous* <3", "fr", (Option("helped/x", "Ça m'aide"),))
PHOTO = Attachment(
    "photo", "photo.jpg", "image/jpeg", "/media/shared/token", content=b"\xff\xd8\xff\xe0 a photo"
)
NUMBER = "+32470123456"
PUBLIC = "https://help.example.org"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def remote(sandbox: Sandbox) -> Iterator[RemoteSandbox]:
    remote = RemoteSandbox(sandbox.world.url)
    yield remote
    assert problems(remote.calls()) == []
    remote.close()


@pytest.fixture(params=["telegram", "whatsapp"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def phone(remote: RemoteSandbox, name: str) -> Phone:
    """Of somebody who has just written, so that the bot may."""
    phone = remote.phone(name, "7" if name == "telegram" else NUMBER)
    phone.write("bonjour")
    return phone


def address(name: str) -> str:
    return "7" if name == "telegram" else f"whatsapp:{NUMBER}"


def using(sandbox: Sandbox, name: str, work: Callable[[Channel], Awaitable[T]], **more: Any) -> T:
    """What `work` gives with a channel that was started, and is then stopped."""

    async def run() -> T:
        settings = load_settings(**settings_for(sandbox, PUBLIC), **more)
        if name == "telegram":
            telegram = Telegram(settings.telegram_bot_token, settings.telegram_api_url)
            await telegram.start()
            try:
                return await work(telegram)
            finally:
                await telegram.stop()
        whatsapp = WhatsApp(settings)
        try:
            return await work(whatsapp)
        finally:
            await whatsapp.stop()

    return asyncio.run(run())


def send(sandbox: Sandbox, name: str, message: Outgoing = HELLO) -> str:
    return using(sandbox, name, lambda channel: channel.send(address(name), message))


def test_a_message_arrives_as_written(sandbox: Sandbox, name: str, phone: Phone) -> None:
    assert send(sandbox, name)
    (bubble,) = [b for b in phone.bubbles() if b["author"] == "bot"]
    assert "<3" in bubble["text"]
    if name == "telegram":
        assert [button["label"] for row in bubble["buttons"] for button in row] == ["Ça m'aide"]
    else:
        assert "*1.* Ça m'aide" in bubble["text"]


def test_telegram_rewrites_a_message(sandbox: Sandbox, remote: RemoteSandbox) -> None:
    phone = remote.phone("telegram", 7)
    phone.write("bonjour")
    sent = send(sandbox, "telegram")
    rewritten = Outgoing("Prise par Marie", "fr", edits=sent)
    assert send(sandbox, "telegram", rewritten) == sent
    assert send(sandbox, "telegram", rewritten) == sent  # unchanged is no failure
    assert phone.heard() == ["Prise par Marie"]
    assert not phone.bubbles()[-1]["buttons"]


def test_telegram_sends_a_photo_with_its_caption(sandbox: Sandbox, remote: RemoteSandbox) -> None:
    phone = remote.phone("telegram", 7)
    phone.write("bonjour")
    send(sandbox, "telegram", Outgoing("Voici", "fr", attachment=PHOTO))
    assert phone.heard() == ["Voici"]


@pytest.mark.parametrize("channel", ["telegram", "whatsapp"])
def test_a_file_that_is_not_yet_fetched_waits(
    sandbox: Sandbox, remote: RemoteSandbox, channel: str
) -> None:
    unfetched = Attachment("photo", "p", "image/jpeg", "/media/shared/token")
    with pytest.raises(BackOffError):
        send(sandbox, channel, Outgoing("Voici", "fr", attachment=unfetched))
    assert remote.ledger() == []


def test_whoever_blocked_us_is_unreachable(sandbox: Sandbox, remote: RemoteSandbox) -> None:
    phone = remote.phone("telegram", 7)
    phone.write("bonjour")
    phone.block()
    with pytest.raises(UnreachableError):
        send(sandbox, "telegram")


def operation(name: str) -> str:
    return "telegram.sendMessage" if name == "telegram" else "twilio.messages.create"


def test_too_many_requests_back_off(
    sandbox: Sandbox, remote: RemoteSandbox, name: str, phone: Phone
) -> None:
    remote.fault(operation(name), count=1, status=429, retry_after=17)
    with pytest.raises(BackOffError) as refused:
        send(sandbox, name)
    assert refused.value.seconds == (17 if name == "telegram" else None)
    assert refused.value.everybody == (name == "whatsapp")
    assert phone.heard() == []


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_lost_answer_is_ambiguous_and_looked_for_where_one_can(
    sandbox: Sandbox, remote: RemoteSandbox, name: str, phone: Phone, moment: str
) -> None:
    since = datetime.now(UTC) - timedelta(seconds=5)
    remote.fault(operation(name), count=1, drop=moment)
    with pytest.raises(AmbiguousError):
        send(sandbox, name)
    found = using(sandbox, name, lambda c: c.already_sent(address(name), HELLO, since, frozenset()))
    assert (found is not None) == (name == "whatsapp" and moment == "after")
    assert len(remote.ledger()) == (1 if moment == "after" else 0)


HELPED = tuple(
    Option(f"helped/{n}", say("fr", key)) for n, key in enumerate(BUTTONS["feedback"], 1)
)
LISTED = tuple(Option(f"show/{n}", label) for n, label in enumerate(("Une", "Deux"), 1))
FOLLOW_UP = Outgoing(
    "Est-ce que cela a aidé ?", "fr", HELPED, template="follow-up-answer-first", values=("Google",)
)
LATE = replace(FOLLOW_UP, window_open=False)
FORMS = {
    "text": HELLO,
    "buttons": Outgoing("Voici", "fr", HELPED),
    "list": Outgoing("Laquelle ?", "fr", LISTED),
    "template": LATE,
    "captioned file": Outgoing("Voici", "fr", attachment=PHOTO),
    "file": Outgoing("", "fr", attachment=PHOTO),
}
LOOKED_FOR = {
    **{name: (form, form) for name, form in FORMS.items()},
    "the window has closed": (FOLLOW_UP, LATE),
    "the window has opened": (LATE, FOLLOW_UP),
}


@pytest.mark.parametrize(("sent", "again"), LOOKED_FOR.values(), ids=list(LOOKED_FOR))
def test_whatsapp_finds_what_it_sent_in_whatever_form(
    sandbox: Sandbox, remote: RemoteSandbox, sent: Outgoing, again: Outgoing
) -> None:
    """`again` is the message as it stands when it is looked for."""
    remote.phone("whatsapp", NUMBER).write("bonjour")
    templates = create_contents(sandbox, "feedback", "list-2", "follow-up-answer-first")
    since = datetime.now(UTC) - timedelta(seconds=5)
    other = Outgoing("Autre chose", "fr", HELPED)

    async def work(channel: Channel) -> None:
        with pytest.raises(AmbiguousError):
            await channel.send(address("whatsapp"), sent)
        (accepted,) = remote.ledger()
        asked = (address("whatsapp"), again, since)
        assert await channel.already_sent(*asked, frozenset()) == accepted["id"]
        assert await channel.already_sent(*asked, frozenset({accepted["id"]})) is None
        assert await channel.already_sent(asked[0], other, since, frozenset()) is None

    remote.fault("twilio.messages.create", count=1, drop="after")
    using(sandbox, "whatsapp", work, whatsapp_templates=templates)


def create_contents(sandbox: Sandbox, *names: str) -> dict[str, str]:
    """These resources made through the Content API, as the setting names them."""
    settings = load_settings(**settings_for(sandbox, PUBLIC))
    wanted = [d for d in definitions() if d.language == "fr" and d.name in names]
    with closing(ContentApi(settings)) as api:
        return {f"{d.name}.fr": api.create(d) for d in wanted}


def test_whatsapp_outside_its_window_and_without_a_template_sends_nothing(
    sandbox: Sandbox, remote: RemoteSandbox
) -> None:
    late = Outgoing("Bonjour", "fr", template="follow_up", values=("Google",), window_open=False)
    with pytest.raises(WindowClosedError):
        send(sandbox, "whatsapp", late)
    assert remote.ledger() == []


@pytest.mark.parametrize("status", [401, 500, 503])
def test_a_list_that_fails_is_a_failure_of_delivery(
    sandbox: Sandbox, remote: RemoteSandbox, status: int
) -> None:
    remote.fault("twilio.messages.list", count=1, status=status)
    with pytest.raises(DeliveryError):
        using(
            sandbox,
            "whatsapp",
            lambda c: c.already_sent(address("whatsapp"), HELLO, datetime.now(UTC), frozenset()),
        )


def test_wrong_credentials_alarm_the_operator(sandbox: Sandbox) -> None:
    sandbox.twilio.auth_token, right = "another", sandbox.twilio.auth_token
    settings = {**settings_for(sandbox, PUBLIC), "twilio_auth_token": right}

    async def run() -> None:
        whatsapp = WhatsApp(load_settings(**settings))
        try:
            await whatsapp.send(address("whatsapp"), HELLO)
        finally:
            await whatsapp.stop()

    with pytest.raises(AlarmError):
        asyncio.run(run())


def test_credentials_go_to_the_api_only(sandbox: Sandbox) -> None:
    for url in ("https://evil.example/x", "file:///etc/passwd"):
        with pytest.raises((MediaRefusedError, DeliveryError)):
            using(sandbox, "whatsapp", lambda c, url=url: c.fetch(url))  # type: ignore[misc]


@pytest.mark.parametrize("place", ["-100123456/ticket-1", "-100123456/5"])
def test_a_group_that_cannot_be_written_to_is_for_the_operator(
    sandbox: Sandbox, remote: RemoteSandbox, place: str
) -> None:
    async def work(channel: Channel) -> None:
        with pytest.raises(AlarmError, match="TELEGRAM_DESK_GROUP"):
            await channel.send(place, Outgoing("Demande #1", "fr", topic="#1 · Saule 1"))

    using(sandbox, "telegram", work)
