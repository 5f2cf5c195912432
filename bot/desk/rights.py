"""A contact's rights: to see what is kept, to get it, and to have it erased."""

import json
from typing import Any

from sqlalchemy import delete as sql_delete
from sqlalchemy import func
from sqlmodel import Session, col, select, update

from bot.desk import appointments, people, post, queue, signing_up
from bot.desk.office import Office
from bot.desk.situation import state_of
from bot.effects import Say
from bot.lines import day, say
from bot.store.sealing import new_token
from bot.store.tables import (
    Address,
    Appointment,
    Contact,
    Conversation,
    DiagnosisRow,
    Feedback,
    FollowUp,
    Inbox,
    Media,
    Message,
    MessageVersion,
    Miss,
    Note,
    Outbox,
    PendingReply,
    PlanStep,
    SavedOffer,
    SignUp,
    Subscription,
    Thanks,
    Ticket,
)

SAID = ("answer", "rating", "comment", "time_saved")
"""What contacts answer to a follow-up."""


def send_data(office: Office, session: Session, conversation: Conversation) -> None:
    """Says what is kept, with the whole of it as a file."""
    contact = people.contact_of(session, conversation)
    language = state_of(conversation).language
    text = say(
        language,
        "my-data",
        alias=contact.alias,
        spoken=say(language, f"language-{language}"),
        since=day(language, contact.created_at),
        messages=_count(session, Message, conversation),
        tickets=_count(session, Ticket, conversation),
        months=max(1, round(office.settings.retention.days / 30.4)),
    )
    message = post.say(office, session, conversation, Say(text, kind="service"))
    content = json.dumps(kept(session, conversation), ensure_ascii=False, indent=2).encode()
    media = Media(
        message_id=message.id or 0,
        kind="document",
        channel="",
        reference="",
        token=new_token(),
        name=say(language, "my-data-file"),
        content_type="text/plain",
        size=len(content),
        content=content,
        state="stored",
    )
    session.add(media)
    post.attach(session, message, media)


def _count(session: Session, table: type[Message] | type[Ticket], owner: Conversation) -> int:
    wanted = select(func.count()).select_from(table).where(table.conversation_id == owner.id)
    return int(session.exec(wanted).one())


def kept(session: Session, conversation: Conversation) -> dict[str, object]:
    """Everything kept about a contact, as plain data."""
    contact = people.contact_of(session, conversation)
    messages = session.exec(
        select(Message).where(Message.conversation_id == conversation.id).order_by(col(Message.id))
    )
    tickets = session.exec(select(Ticket).where(Ticket.conversation_id == conversation.id))
    asked = session.exec(select(FollowUp).where(FollowUp.conversation_id == conversation.id))
    followed = select(Subscription.topic).where(Subscription.conversation_id == conversation.id)
    return {
        "contact": contact.model_dump(mode="json"),
        "messages": [
            message.model_dump(mode="json", include={"created_at", "author", "text", "edited_at"})
            for message in messages
        ],
        "tickets": [
            ticket.model_dump(mode="json", include={"opened_at", "question", "outcome"})
            for ticket in tickets
        ],
        "follows": list(session.exec(followed)),
        "follow_ups": [
            row.model_dump(mode="json", include={"kind", "due_at", *SAID}) for row in asked
        ],
        **_help(session, conversation),
        **_services(session, conversation),
    }


def _help(session: Session, conversation: Conversation) -> dict[str, object]:
    """What was agreed with volunteers, planned with them, and said to thank them."""
    mine = col(Ticket.conversation_id) == conversation.id
    meetings = select(Appointment).where(Appointment.conversation_id == conversation.id)
    steps = select(PlanStep).join(Ticket, col(Ticket.id) == PlanStep.ticket_id).where(mine)
    thanks = select(Thanks).join(Ticket, col(Ticket.id) == Thanks.ticket_id).where(mine)
    return {
        "appointments": [
            row.model_dump(mode="json", include={"slots", "starts_at", "cancelled_at"})
            for row in session.exec(meetings)
        ],
        "plan": [
            row.model_dump(mode="json", include={"name", "day", "state", "answered_at"})
            for row in session.exec(steps)
        ],
        "thanks": [
            row.model_dump(mode="json", include={"text", "at"}) for row in session.exec(thanks)
        ],
    }


def _services(session: Session, conversation: Conversation) -> dict[str, object]:
    """What the services beside the FAQ keep."""
    mine = conversation.id
    done = session.exec(select(DiagnosisRow).where(DiagnosisRow.conversation_id == mine))
    offers = session.exec(select(SavedOffer).where(SavedOffer.conversation_id == mine))
    places = session.exec(select(SignUp).where(SignUp.conversation_id == mine))
    return {
        "diagnoses": [row.model_dump(mode="json", exclude={"id"}) for row in done],
        "saved_offers": [row.model_dump(mode="json", include={"slug", "at"}) for row in offers],
        "sign_ups": [row.model_dump(mode="json", exclude={"id"}) for row in places],
    }


def erase(office: Office, session: Session, conversation: Conversation) -> None:
    """Erases texts, files and addresses for good; only counts and dates remain.

    The address itself goes once the last confirmation has left (see `outbox.tidy`).
    """
    queue.cancel(office, session, conversation)
    appointments.end_of(office, session, conversation)
    signing_up.give_back_all(office, session, conversation)
    session.flush()
    _erase_messages(session, conversation)
    _erase_records(session, conversation)
    contact = people.contact_of(session, conversation)
    _forget(office, session, conversation, contact)


def _erase_messages(session: Session, conversation: Conversation) -> None:
    mine = select(Message.id).where(Message.conversation_id == conversation.id)
    unsent = select(Outbox.message_id).where(
        col(Outbox.done_at).is_(None), col(Outbox.message_id).is_not(None)
    )
    session.exec(sql_delete(MessageVersion).where(col(MessageVersion.message_id).in_(mine)))
    session.exec(
        sql_delete(Media).where(
            col(Media.message_id).in_(mine), col(Media.message_id).not_in(unsent)
        )
    )
    blank: dict[str, object] = {"text": "", "options": [], "matches": [], "external_id": None}
    session.exec(
        update(Message).where(col(Message.conversation_id) == conversation.id).values(**blank)
    )


def _erase_records(session: Session, conversation: Conversation) -> None:
    mine = select(Ticket.id).where(Ticket.conversation_id == conversation.id)
    session.exec(sql_delete(Note).where(col(Note.ticket_id).in_(mine)))
    session.exec(sql_delete(Thanks).where(col(Thanks.ticket_id).in_(mine)))
    session.exec(sql_delete(PlanStep).where(col(PlanStep.ticket_id).in_(mine)))
    _erase_pending_replies(session, mine)
    session.exec(
        update(Ticket)
        .where(col(Ticket.conversation_id) == conversation.id)
        .values(question="", outcome_line="")
    )
    relayed = update(Outbox).where(
        col(Outbox.ticket_id).in_(mine), col(Outbox.done_at).is_not(None)
    )
    session.exec(relayed.values(payload={}))
    own = (Miss, FollowUp, Feedback, SavedOffer, DiagnosisRow, SignUp, Subscription)
    for table in own:
        session.exec(sql_delete(table).where(col(table.conversation_id) == conversation.id))


def _erase_pending_replies(session: Session, tickets: Any) -> None:
    """What novices wrote to the contact and a mentor did not let through, with its files."""
    written = select(PendingReply.id).where(col(PendingReply.ticket_id).in_(tickets))
    session.exec(sql_delete(Media).where(col(Media.pending_reply_id).in_(written)))
    session.exec(sql_delete(PendingReply).where(col(PendingReply.ticket_id).in_(tickets)))


def _forget(office: Office, session: Session, conversation: Conversation, contact: Contact) -> None:
    addresses = session.exec(
        select(Address).where(Address.conversation_id == conversation.id)
    ).all()
    for address in addresses:
        session.exec(
            sql_delete(Inbox).where(
                col(Inbox.sender) == address.digest, col(Inbox.done_at).is_not(None)
            )
        )
        address.conversation_id = None
    contact.erased_at = office.clock()
    contact.country = contact.sector = None
    conversation.state = {}
