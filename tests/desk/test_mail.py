"""E-mail leaves by a real mail server, is tried again, and leaves no link behind."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlmodel import select

from bot.desk import mail
from bot.desk.office import Office
from bot.smtp import compose, send
from bot.store.tables import Mail
from tests.conftest import Clock, OfficeMaker
from tests.desk.waiting import volunteer
from tests.smtp_server import Mailbox, mail_server

LINK = "https://help.example.org/sign-in/secret-token"
VALUES = {"name": "Inès", "by": "Claire", "link": LINK, "telegram": ""}


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with mail_server() as server:
        yield server


@pytest.fixture
def posting(make_office: OfficeMaker, mailbox: Mailbox) -> Office:
    return make_office(
        smtp_url=mailbox.url,
        mail_from="aide@help.example.org",
        public_url="https://help.example.org",
    )


def invite(office: Office) -> bool:
    with office.transaction() as session:
        account = volunteer(office, session, "Ines")
        return mail.write(office, session, account, "mail-invited", **VALUES)


def row(office: Office) -> Mail:
    with office.reading() as session:
        return session.exec(select(Mail)).one()


def test_a_letter_is_sent_once_and_what_it_said_is_forgotten(
    posting: Office, mailbox: Mailbox
) -> None:
    assert invite(posting)
    assert LINK not in row(posting).sealed
    assert (mail.send_due(posting), mail.send_due(posting)) == (1, 0)
    (letter,) = mailbox.received
    assert (letter["To"], letter["From"]) == ("ines@desk.example", "aide@help.example.org")
    assert "Claire" in letter["Subject"] and letter["Auto-Submitted"] == "auto-generated"
    assert LINK in letter.get_content()
    assert row(posting).sealed == "" and row(posting).done_at is not None


def test_a_server_that_is_busy_is_tried_again_later(
    posting: Office, mailbox: Mailbox, clock: Clock
) -> None:
    invite(posting)
    mailbox.refusal = "450 come back later"
    assert mail.send_due(posting) == 1
    assert row(posting).done_at is None and row(posting).error == "SMTPRecipientsRefused"
    assert mail.send_due(posting) == 0
    mailbox.refusal = ""
    clock.advance(timedelta(minutes=1))
    mail.send_due(posting)
    assert len(mailbox.received) == 1 and row(posting).error is None


def test_an_address_that_does_not_exist_is_not_tried_again(
    posting: Office, mailbox: Mailbox
) -> None:
    invite(posting)
    mailbox.refusal = "550 nobody here"
    mail.send_due(posting)
    given_up = row(posting)
    assert given_up.done_at is not None and given_up.sealed == ""
    assert given_up.error == "SMTPRecipientsRefused"


def test_a_server_that_is_down_is_given_up_after_a_while(
    make_office: OfficeMaker, clock: Clock
) -> None:
    office = make_office(
        smtp_url="smtp://127.0.0.1:9", mail_from="a@b.example", public_url="https://b.example"
    )
    invite(office)
    tries = 0
    while row(office).done_at is None and tries < 20:
        tries += mail.send_due(office)
        clock.advance(timedelta(days=1))
    assert tries == len(mail.TRIES_AFTER) + 1
    assert row(office).sealed == ""


def test_a_letter_whose_sender_died_is_sent_by_another(
    posting: Office, mailbox: Mailbox, clock: Clock
) -> None:
    invite(posting)
    with posting.transaction() as session:
        session.exec(select(Mail)).one().lease_until = clock() + mail.LEASE
    assert mail.send_due(posting) == 0
    clock.advance(mail.LEASE + timedelta(seconds=1))
    assert mail.send_due(posting) == 1 and len(mailbox.received) == 1


def test_without_a_mail_server_nothing_is_kept(office: Office) -> None:
    assert not invite(office)
    with office.reading() as session:
        assert session.exec(select(Mail)).all() == []
    assert mail.send_due(office) == 0


def test_a_password_is_not_said_in_the_clear(mailbox: Mailbox) -> None:
    url = mailbox.url.replace("smtp://", "smtp://user:secret@")
    with pytest.raises(OSError, match="STARTTLS"):
        send(url, compose("a@b.example", "c@d.example", "Sujet", "Texte"))
    assert mailbox.received == []
