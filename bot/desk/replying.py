"""A volunteer's words to the contact: sent, or kept until a mentor approves a novice's."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlmodel import Session

from bot.desk import approval_notices, post, queue, roster, telling, tickets
from bot.desk.leasing import lease_until
from bot.desk.office import Office
from bot.effects import Say
from bot.lines import say
from bot.store.tables import Account, Conversation, Media, Message, PendingReply, Ticket

NOTHING_MORE: Mapping[str, Any] = MappingProxyType({})


def reply(
    office: Office,
    session: Session,
    ticket_id: int,
    account: Account,
    text: str,
    files: Sequence[Media] = (),
) -> Message | PendingReply:
    """Sends the volunteer's words, or keeps them and asks a mentor when they are a novice's."""
    ticket = tickets.permitted(office, session, "reply", ticket_id, account)
    if roster.is_novice(office, account):
        return hold(office, session, ticket, account, text, files)
    return send(office, session, ticket, account, text, files)


def send(
    office: Office,
    session: Session,
    ticket: Ticket,
    account: Account,
    text: str,
    files: Sequence[Media] = (),
) -> Message:
    """Sends the volunteer's words to the contact, before anything the bot has to say."""
    conversation = session.get_one(Conversation, ticket.conversation_id)
    message = post.say(
        office,
        session,
        conversation,
        Say(text, kind="human"),
        ticket_id=ticket.id,
        account_id=account.id,
        language=account.language,
    )
    for media in files:
        media.message_id, media.pending_reply_id = message.id, None
        session.add(media)
        post.attach(session, message, media)
    tickets.spoke(office, session, ticket)
    if message.status == "failed":  # there is no address to write to any more
        reason = say(account.language, "failure-unreachable")
        telling.tell_assignee(office, session, ticket, "volunteer-not-delivered", reason=reason)
    return message


def hold(
    office: Office,
    session: Session,
    ticket: Ticket,
    account: Account,
    text: str,
    files: Sequence[Media] = (),
    act: Mapping[str, Any] = NOTHING_MORE,
) -> PendingReply:
    """Keeps a novice's words, or what they propose told in words, and asks a mentor."""
    pending = PendingReply(
        ticket_id=ticket.id or 0,
        account_id=account.id or 0,
        text=text,
        act=dict(act),
        created_at=office.clock(),
    )
    session.add(pending)
    session.flush()
    for media in files:
        media.pending_reply_id = pending.id
        session.add(media)
    ticket.lease_until, ticket.nudged_at = lease_until(office, session, ticket), None
    queue.record(office, session, ticket, "drafted", account.id)
    session.flush()
    approval_notices.announce(office, session, pending)
    return pending
