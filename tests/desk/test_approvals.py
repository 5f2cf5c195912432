"""A novice's reply is decided once, by somebody else, while it still makes sense."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from threading import Barrier

import pytest
from sqlmodel import Session, select

from bot.desk import approvals, replying, rights, tickets, upkeep
from bot.desk.approvals import ObjectionError
from bot.desk.office import Office
from bot.store.sealing import new_token
from bot.store.tables import Account, Conversation, Media, Message, PendingReply, Ticket
from handoff.approval import Objection
from handoff.ticket import Outcome
from tests.conftest import Clock
from tests.desk.waiting import conversation, volunteer, waiting


@dataclass
class Desk:
    """Nadia, a novice, has written to the contact, with a file; Marie and Moussa are mentors."""

    owner: Conversation
    ticket: Ticket
    nadia: Account
    marie: Account
    moussa: Account
    reply_id: int


def desk_of(office: Office, session: Session) -> Desk:
    nadia = volunteer(office, session, "Nadia", level="novice")
    marie = volunteer(office, session, "Marie", level="mentor")
    moussa = volunteer(office, session, "Moussa", level="mentor")
    owner = conversation(office, session)
    ticket = waiting(office, session, owner)
    tickets.claim(office, session, ticket.id or 0, nadia)
    file = Media(kind="document", channel="console", reference="", token=new_token(), content=b"x")
    pending = replying.reply(office, session, ticket.id or 0, nadia, "Payez un spot.", [file])
    assert isinstance(pending, PendingReply)
    return Desk(owner, ticket, nadia, marie, moussa, pending.id or 0)


def sent(session: Session) -> list[str]:
    return list(session.exec(select(Message.text).where(Message.author == "volunteer")))


def test_what_a_novice_writes_does_not_leave_by_itself(office: Office) -> None:
    with office.transaction() as session:
        desk = desk_of(office, session)
        assert sent(session) == [] and desk.ticket.first_reply_at is None
        approvals.approve(office, session, desk.reply_id, desk.marie)
        assert sent(session) == ["Payez un spot."] and desk.ticket.first_reply_at is not None
        media = session.exec(select(Media)).one()
        assert media.message_id is not None and media.pending_reply_id is None


def decision(office: Office, reply_id: int, mentor_id: int, start: Barrier) -> str:
    start.wait()
    try:
        with office.transaction() as session:
            mentor = session.get_one(Account, mentor_id)
            return approvals.approve(office, session, reply_id, mentor).state
    except ObjectionError as error:
        return error.reason.value


def test_of_two_mentors_at_once_one_decides_and_the_contact_hears_once(office: Office) -> None:
    with office.transaction() as session:
        desk = desk_of(office, session)
        mentors = [desk.marie.id or 0, desk.moussa.id or 0]
        reply_id = desk.reply_id
    start = Barrier(2)
    with ThreadPoolExecutor(2) as crowd:
        done = [crowd.submit(decision, office, reply_id, mentor, start) for mentor in mentors]
        told = Counter(each.result() for each in done)
    assert told == {"approved": 1, Objection.DECIDED.value: 1}
    with office.reading() as session:
        assert sent(session) == ["Payez un spot."]


def objection_to(office: Office, session: Session, reply_id: int, by: Account) -> ObjectionError:
    with pytest.raises(ObjectionError) as refused:
        approvals.approve(office, session, reply_id, by)
    return refused.value


def test_only_another_mentor_decides(office: Office) -> None:
    with office.transaction() as session:
        desk = desk_of(office, session)
        karim = volunteer(office, session, "Karim")
        reasons = [
            objection_to(office, session, desk.reply_id, who).reason for who in (karim, desk.nadia)
        ]
        desk.nadia.level = "mentor"
        reasons.append(objection_to(office, session, desk.reply_id, desk.nadia).reason)
        desk.marie.status = "suspended"
        reasons.append(objection_to(office, session, desk.reply_id, desk.marie).reason)
        assert reasons == [
            Objection.NOT_A_MENTOR,
            Objection.NOT_A_MENTOR,
            Objection.OWN,
            Objection.NOT_A_MENTOR,
        ]
        assert sent(session) == []


def test_who_comes_second_is_told_who_was_first(office: Office) -> None:
    with office.transaction() as session:
        desk = desk_of(office, session)
        approvals.refuse(office, session, desk.reply_id, desk.marie, "Trop sec")
        told = objection_to(office, session, desk.reply_id, desk.moussa)
        assert (told.reason, told.decider) == (Objection.DECIDED, "Marie")
        assert sent(session) == [] and session.exec(select(Media)).all() == []


@pytest.mark.parametrize("end", ["released", "closed", "released and claimed again"])
def test_a_reply_to_a_ticket_that_has_moved_on_is_moot(
    office: Office, clock: Clock, end: str
) -> None:
    with office.transaction() as session:
        desk = desk_of(office, session)
        number = desk.ticket.id or 0
        if end == "closed":
            tickets.close(office, session, number, desk.nadia, Outcome.SOLVED, "Un spot")
            told = session.exec(select(Message.text).where(Message.author == "bot")).all()
            assert told and not [text for text in told if "Un spot" in text]
        else:
            tickets.release(office, session, number, desk.nadia)
        if end == "released and claimed again":
            clock.advance(timedelta(minutes=1))
            tickets.claim(office, session, number, desk.nadia)
        told_mentor = objection_to(office, session, desk.reply_id, desk.marie)
        assert told_mentor.reason is Objection.MOOT
        assert list(approvals.live(session)) == []


def test_enough_approved_replies_end_the_waiting(office: Office) -> None:
    with office.transaction() as session:
        desk = desk_of(office, session)
        desk.nadia.approved_replies = office.settings.novice_replies - 1
        approvals.approve(office, session, desk.reply_id, desk.marie)
        assert desk.nadia.level == "experienced"
        reply = replying.reply(office, session, desk.ticket.id or 0, desk.nadia, "Et maintenant ?")
        assert isinstance(reply, Message)


def test_changed_words_are_no_approval(office: Office) -> None:
    with office.transaction() as session:
        desk = desk_of(office, session)
        words = "Essayez un spot, même prêté."
        pending = approvals.approve(office, session, desk.reply_id, desk.marie, words)
        assert sent(session) == [words]
        assert (pending.state, desk.nadia.approved_replies) == ("changed", 0)


def test_erasing_a_contact_erases_what_was_never_sent_to_them(office: Office) -> None:
    with office.transaction() as session:
        desk = desk_of(office, session)
        rights.erase(office, session, desk.owner)
        session.flush()
        assert session.exec(select(PendingReply)).all() == []
        assert session.exec(select(Media)).all() == []


def test_old_ones_are_purged_with_their_files(office: Office, clock: Clock) -> None:
    with office.transaction() as session:
        desk_of(office, session)
    clock.advance(office.settings.retention + timedelta(days=1))
    upkeep.purge(office)
    with office.reading() as session:
        assert session.exec(select(PendingReply)).all() == []
        assert session.exec(select(Media)).all() == []
