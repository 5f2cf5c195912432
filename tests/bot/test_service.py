"""The assembled service over real HTTP, with the sandbox in place of both APIs."""

import time
from collections.abc import Iterator

import httpx
import pytest
from sqlalchemy import text
from twilio.request_validator import RequestValidator

from bot.channels.sandbox import Sandbox, running_sandbox
from bot.desk import accounts, preferences
from bot.webhooks import LONGEST_BODY, SECRET_HEADER, telegram_secret
from tests.conformance.check import problems
from tests.conftest import OfficeMaker
from tests.scenarios import payloads
from tests.service import RunningService, running_service

QUESTION = "Comment inscrire gratuitement ma boulangerie sur Google Maps ?"
ANSWER = "Créer sa fiche Google Business"
NUMBER = "whatsapp:+32470123456"
NO_UPDATES = (
    b"\xff",
    b'{"update_id": 1',
    b"[]",
    b'{"update_id": {}}',
    b"null",
    b'{"update_id": 1e999}',
    b"[" * 200_000,
    b'{"update_id": 1, "message": ' + b"[" * 200_000,
)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as sandbox:
        sandbox.twilio.status_delay = 0.01
        yield sandbox


@pytest.fixture
def service(make_office: OfficeMaker, sandbox: Sandbox) -> Iterator[RunningService]:
    with running_service(make_office, sandbox, telegram_mode="polling") as service:
        yield service


def count(service: RunningService, table: str) -> int:
    with service.office.reading() as session:
        rows = session.connection().execute(text(f"SELECT count(*) FROM {table}"))
        return int(rows.scalar_one())


def update(service: RunningService, body: bytes | str, **headers: str) -> httpx.Response:
    secret = {SECRET_HEADER: telegram_secret(service.office)}
    return service.http.post("/webhooks/telegram", content=body, headers={**secret, **headers})


def test_a_question_is_answered_on_both_channels(service: RunningService) -> None:
    for phone in (
        service.remote.phone("telegram", 7),
        service.remote.phone("whatsapp", NUMBER.removeprefix("whatsapp:")),
    ):
        phone.write(QUESTION)
        phone.wait_for(ANSWER)
    service.remote.phone("telegram", 7).press("Ça m'aide")
    service.remote.phone("telegram", 7).wait_for("Tant mieux")
    assert problems(service.remote.calls()) == []
    assert count(service, "feedback") == 1
    measured = service.http.get("/metrics").text
    assert 'pouce_messages_in_total{channel="whatsapp"}' in measured
    assert 'pouce_verdicts_total{verdict="answer"}' in measured
    assert "pouce_inbox_depth 0.0" in measured
    assert "pouce_oldest_waiting_ticket_seconds 0.0" in measured


def test_telegram_by_webhook(make_office: OfficeMaker, sandbox: Sandbox) -> None:
    with running_service(make_office, sandbox, telegram_mode="webhook") as service:
        phone = service.remote.phone("telegram", 7)
        phone.write(QUESTION)
        phone.wait_for(ANSWER)


def test_the_same_webhook_twice_is_one_message(service: RunningService) -> None:
    service.remote.fault("twilio.webhook", duplicates=1)
    phone = service.remote.phone("whatsapp", NUMBER.removeprefix("whatsapp:"))
    phone.write(QUESTION)
    phone.wait_for(ANSWER)
    phone.write("merci")
    phone.wait_for("Avec plaisir")
    assert sum(ANSWER in said for said in phone.heard()) == 1
    assert count(service, "message WHERE direction = 'in'") == 2


def test_a_forged_signature_is_refused_and_nothing_is_kept(service: RunningService) -> None:
    for path, forged in (("", "forged"), ("", "falsifiée"), ("/status", "forged")):
        assert service.whatsapp(payloads.form(NUMBER, "x"), path, forged).status_code == 403
    headers = {SECRET_HEADER: "guessed"}
    assert update(service, b'{"update_id": 1}', **headers).status_code == 403
    assert count(service, "inbox") == 0


def test_a_signature_over_the_address_without_its_port_is_right_too(
    service: RunningService,
) -> None:
    form, validator = (
        payloads.form(NUMBER, "x"),
        RequestValidator(service.sandbox.twilio.auth_token),
    )
    portless = f"{service.url.rpartition(':')[0]}/webhooks/whatsapp"
    signature = validator.compute_signature(portless, form)
    assert service.whatsapp(form, signature=signature).status_code == 200
    assert count(service, "inbox") == 1


def test_what_is_no_form_and_no_update_is_refused(service: RunningService) -> None:
    for body in (b"\xff\xfe", b"Body=" + b"x" * LONGEST_BODY):
        assert service.http.post("/webhooks/whatsapp", content=body).status_code == 400
    assert service.whatsapp({"Body": "whose?"}).status_code == 400
    for nonsense in NO_UPDATES:
        assert update(service, nonsense).status_code == 200  # else Telegram holds up the chat
    assert count(service, "inbox") == 0


def test_an_update_of_an_unknown_type_is_stored_and_skipped(service: RunningService) -> None:
    for _ in range(2):
        assert update(service, b'{"update_id": 5, "hologram": {"chat": 7}}').status_code == 200
    assert count(service, "inbox WHERE done_at IS NOT NULL") == 1


def test_an_update_that_cannot_be_read_is_parked_and_blocks_nobody(
    service: RunningService,
) -> None:
    assert update(service, b'{"update_id": 6, "message": {"text": 3}}').status_code == 200
    assert count(service, "inbox WHERE parked_at IS NOT NULL") == 1
    service.remote.phone("telegram", 7).write(QUESTION)
    service.remote.phone("telegram", 7).wait_for(ANSWER)


def test_without_its_database_it_says_so_and_asks_to_try_again(
    service: RunningService,
) -> None:
    with service.office.transaction() as session:
        session.connection().execute(text("ALTER TABLE inbox RENAME TO lost"))
    assert service.whatsapp(payloads.form(NUMBER, "x")).status_code == 503
    with service.office.transaction() as session:
        session.connection().execute(text("ALTER TABLE lost RENAME TO inbox"))
    assert service.whatsapp(payloads.form(NUMBER, "x")).status_code == 200


def test_a_preference_holds_within_seconds_without_a_restart(
    service: RunningService, make_office: OfficeMaker
) -> None:
    elsewhere = make_office()
    with elsewhere.transaction() as session:
        account = accounts.add(elsewhere, session, "coordinator", "claire@desk.example", "Claire")
        preferences.change(elsewhere, session, account, {"quiet_hours": "21:00-06:00"})
    ends = time.monotonic() + 8
    while service.office.settings.quiet_hours == service.office.given.quiet_hours:
        assert time.monotonic() < ends, "the preference is not adopted"
        time.sleep(0.1)
    assert service.office.calendar.quiet == service.office.settings.quiet_hours


def test_whatever_is_wrong_with_a_webhook_is_told_in_plain_text(service: RunningService) -> None:
    for answer in (
        service.http.get("/webhooks/whatsapp"),
        service.http.post("/webhooks/nowhere"),
        service.http.post("/webhooks/whatsapp", content=b"\xff"),
        service.whatsapp({"From": "whatsapp:+32470123456"}),
        service.whatsapp({"MessageSid": "SM1"}, "/status"),
        service.whatsapp({"MessageSid": "SM1", "From": "x"}, signature="forged"),
    ):
        assert 400 <= answer.status_code < 500
        assert answer.headers["content-type"].startswith("text/plain")
        assert answer.text.strip()
