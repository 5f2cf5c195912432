"""Scripted faults strike as often, as long and where they are told to."""

import asyncio
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
from requests.exceptions import ConnectionError as SdkConnectionError
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TelegramError
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from bot.channels.sandbox import Sandbox
from bot.channels.sandbox.faults import Fault
from bot.channels.sandbox.remote import RemoteSandbox
from tests.sandbox.receiver import Receiver, running_receiver

AMINA = "whatsapp:+32470000001"


@pytest.fixture
def receiver(remote: RemoteSandbox) -> Iterator[Receiver]:
    with running_receiver() as receiver:
        remote.configure(whatsapp_webhook=receiver.url, whatsapp_status_callback=receiver.url)
        yield receiver


def send(bot: Bot, text: str) -> None:
    async def work() -> None:
        async with bot:
            await bot.send_message(7, text)

    asyncio.run(work())


def failure(bot: Bot, text: str) -> TelegramError:
    with pytest.raises(TelegramError) as raised:
        send(bot, text)
    return raised.value


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
def test_telegram_asks_to_wait(bot: Bot, remote: RemoteSandbox) -> None:
    remote.phone("telegram", 7).start()
    remote.fault("telegram.sendMessage", status=429, retry_after=3, count=1)
    error = failure(bot, "un")
    assert isinstance(error, RetryAfter)
    assert error.retry_after == timedelta(seconds=3)
    send(bot, "deux")
    assert remote.phone("telegram", 7).heard() == ["deux"]


def test_a_lost_answer_leaves_the_message_accepted(bot: Bot, remote: RemoteSandbox) -> None:
    amina = remote.phone("telegram", 7)
    amina.start()
    remote.fault("telegram.sendMessage", drop="before", count=1)
    assert isinstance(failure(bot, "avant"), NetworkError)
    remote.fault("telegram.sendMessage", drop="after", count=1)
    assert isinstance(failure(bot, "après"), NetworkError)
    assert [entry["text"] for entry in remote.ledger()] == ["après"]
    calls = remote.calls("telegram.sendMessage")
    assert [(c["params"]["text"], c["accepted"], c["status"]) for c in calls] == [
        ("avant", False, None),
        ("après", True, None),
    ]


def test_twilio_refuses_drops_and_fails_later(
    sandbox: Sandbox, twilio: Client, remote: RemoteSandbox
) -> None:
    def create(body: str) -> str:
        sender = sandbox.twilio.sender
        return str(twilio.messages.create(to=AMINA, from_=sender, body=body).sid)

    amina = remote.phone("whatsapp", "+32470000001")
    amina.write("Bonjour")
    remote.fault("twilio.messages.create", status=429, count=1)
    with pytest.raises(TwilioRestException) as raised:
        create("trop")
    assert (raised.value.status, raised.value.code) == (429, 20429)
    remote.fault("twilio.messages.create", drop="after", count=1)
    with pytest.raises(SdkConnectionError):
        create("perdu")
    remote.fault("twilio.delivery", fails_with=63024, count=1)
    sid = create("refusé")
    amina.wait_for(lambda bubble: bubble["error"] == 63024)
    assert twilio.messages(sid).fetch().status == "undelivered"
    assert [entry["text"] for entry in remote.ledger()] == ["perdu", "refusé"]


def test_an_outage_ends_by_itself(bot: Bot, remote: RemoteSandbox) -> None:
    remote.phone("telegram", 7).start()
    remote.fault("telegram.*", status=502, seconds=0.5)
    assert isinstance(failure(bot, "non"), NetworkError)
    time.sleep(0.5)
    send(bot, "oui")
    assert remote.phone("telegram", 7).heard() == ["oui"]


def test_webhooks_are_delivered_twice_and_out_of_order(
    remote: RemoteSandbox, receiver: Receiver
) -> None:
    remote.fault("twilio.webhook", duplicates=1, jitter=0.3, seed=3)
    amina = remote.phone("whatsapp", "+32470000001")
    sids = [amina.write(str(n)) for n in range(6)]
    received = [r.form["MessageSid"] for r in receiver.wait_for(12)]
    assert sorted(received) == sorted(sids * 2)
    assert received != sorted(received, key=sids.index)


def test_the_same_seed_strikes_the_same_calls() -> None:
    def strikes(seed: int) -> list[bool]:
        fault = Fault(operation="telegram.*", probability=0.5, seed=seed)
        return [fault.strikes("telegram.sendMessage", "7") for _ in range(40)]

    assert strikes(1) == strikes(1) != strikes(2)
    assert 5 < sum(strikes(1)) < 35


def test_a_fault_strikes_only_its_recipient_and_its_count() -> None:
    fault = Fault(operation="telegram.send*", recipient="7", count=2)
    asked = [("telegram.sendPhoto", "8"), ("telegram.getMe", "7")]
    assert not any(fault.strikes(*call) for call in asked)
    assert [fault.strikes("telegram.sendPhoto", "7") for _ in range(3)] == [True, True, False]
    assert fault.over
