"""A volunteer's words in Telegram find their ticket, and never another's."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from bot.channels.port import Incoming, IncomingMedia
from bot.desk import approval_chat, post, replying, tickets
from bot.desk.hearing import media_row
from bot.desk.office import Office
from bot.effects import Option
from bot.lines import say
from bot.store.tables import Account, Address, Contact, Conversation, Outbox, PendingReply, Ticket

SAME_QUESTION = timedelta(minutes=10)  # from one message to the next


def write(
    office: Office, session: Session, address: Address, account: Account, incoming: Incoming
) -> None:
    """The ticket is the topic's, the one whose message is replied to, or the only one held."""
    if approval_chat.answers(office, session, address, account, incoming):
        return
    held = held_by(session, account)
    ticket_id = address.ticket_id or _replied_to(session, address, incoming)
    ticket_id = ticket_id or (held[0].id if len(held) == 1 else None)
    if ticket_id is not None:
        _deliver(office, session, address, account, ticket_id, incoming.text, incoming.media)
    elif held:
        _ask_which(office, session, address, account, held, incoming)
    else:
        tell(office, session, address, account, "volunteer-no-ticket")


def held_by(session: Session, account: Account) -> list[Ticket]:
    """The open tickets that the volunteer has claimed, oldest first."""
    wanted = select(Ticket).where(Ticket.assignee_id == account.id, col(Ticket.closed_at).is_(None))
    return list(session.exec(wanted.order_by(col(Ticket.id))))


def _replied_to(session: Session, address: Address, incoming: Incoming) -> int | None:
    if not incoming.reply_to:
        return None
    row = session.exec(
        select(Outbox).where(
            Outbox.address_id == address.id, Outbox.external_id == incoming.reply_to
        )
    ).first()
    return row.ticket_id if row else None


def _deliver(
    office: Office,
    session: Session,
    address: Address,
    account: Account,
    ticket_id: int,
    text: str,
    files: tuple[IncomingMedia, ...],
) -> None:
    word, _, rest = text.partition(" ")
    if word == "/note":
        tickets.note(office, session, ticket_id, account, rest.strip() or "…")
        tell(office, session, address, account, "volunteer-noted", number=str(ticket_id))
        return
    rows = [media_row(office, "telegram", file, f"{n}") for n, file in enumerate(files, 1)]
    sent = replying.reply(office, session, ticket_id, account, text, rows)
    if isinstance(sent, PendingReply):
        tell(office, session, address, account, "approval-awaited", number=str(ticket_id))


def _ask_which(
    office: Office,
    session: Session,
    address: Address,
    account: Account,
    held: list[Ticket],
    incoming: Incoming,
) -> None:
    """Several open tickets and no reply: the words wait until it is certain whom they are for.

    What follows soon after waits for the answer to the same question.
    """
    now = office.clock()
    last = account.pending[-1] if account.pending else None
    asked = last is not None and now - datetime.fromisoformat(last["at"]) < SAME_QUESTION
    question = last["question"] if last and asked else incoming.message_id
    files = [[m.kind, m.reference, m.content_type, m.name, m.size] for m in incoming.media]
    words = {"text": incoming.text, "media": files, "question": question, "at": now.isoformat()}
    account.pending = [*account.pending, words]
    if not asked:
        options = tuple(
            Option(f"to/{ticket.id}/{question}", f"#{ticket.id} · {_alias(session, ticket)}")
            for ticket in held
        )
        text = say(account.language, "volunteer-which-ticket")
        post.notify(office, session, address, text, options)


def _alias(session: Session, ticket: Ticket) -> str:
    conversation = session.get_one(Conversation, ticket.conversation_id)
    return session.get_one(Contact, conversation.contact_id).alias


def send_pending(
    office: Office,
    session: Session,
    address: Address,
    account: Account,
    ticket_id: int,
    question: str,
) -> None:
    """Sends the words that waited, in order; a second press finds nothing left to send."""
    waited = [words for words in account.pending if words["question"] == question]
    if not waited:
        return
    for words in waited:
        files = tuple(IncomingMedia(*values) for values in words["media"])
        _deliver(office, session, address, account, ticket_id, words["text"], files)
    account.pending = [words for words in account.pending if words not in waited]
    tell(office, session, address, account, "volunteer-sent", number=str(ticket_id))


def tell(
    office: Office, session: Session, address: Address, account: Account, key: str, **values: Any
) -> None:
    """A line to the volunteer."""
    post.notify(office, session, address, say(account.language, key, **values))
