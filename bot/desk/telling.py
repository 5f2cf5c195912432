"""Telling volunteers of waiting tickets: one notice each, which edits itself as things move."""

from typing import Any

from sqlmodel import Session, col, select

from bot.desk import forum, post, roster
from bot.desk.office import Office
from bot.effects import Option
from bot.lines import has_line, say
from bot.store.tables import Account, Address, Contact, Conversation, Outbox, Ticket
from faq.masking import mask
from handoff.roster import COORDINATORS, to_tell

EXCERPT = 300


def announce(office: Office, session: Session, ticket: Ticket) -> None:
    """Tells whoever should know by now and does not yet; widens as the ticket waits."""
    now = office.clock()
    wide = roster.patience(office).stage(now - ticket.queued_at)
    told = _told(session, ticket)
    for address in _places(office, session, ticket, wide):
        if address.id not in told:
            announce_in(office, session, ticket, address)
    ticket.told, ticket.told_at = wide, now
    session.add(ticket)


def announce_again(office: Office, session: Session, ticket: Ticket) -> None:
    """A ticket is back in the queue: its notices say so, and who fits by now is told."""
    update_notices(office, session, ticket)
    announce(office, session, ticket)


def _places(office: Office, session: Session, ticket: Ticket, wide: int) -> list[Address]:
    """The chats of who should know; with a group its topic, and at the end coordinators' chats."""
    topic = forum.topic_of(office, session, ticket)
    accounts = _accounts(office, session, ticket, wide)
    if topic is not None:
        last = wide == COORDINATORS
        accounts = [a for a in accounts if last and a.role == "coordinator"]
    chats = (post.volunteer_address(session, account.id or 0) for account in accounts)
    return [place for place in (topic, *chats) if place is not None]


def _accounts(office: Office, session: Session, ticket: Ticket, wide: int) -> list[Account]:
    active = roster.active_helpers(office, session)
    accounts = {helper.id: account for account, helper in active}
    told = to_tell((helper for _, helper in active), roster.need_of(session, ticket), wide)
    return [accounts[helper.id] for helper in told]


def _told(session: Session, ticket: Ticket) -> dict[int, Outbox]:
    """The live notice in each volunteer's chat: the first row that is no rewriting."""
    rows = session.exec(
        select(Outbox)
        .where(Outbox.ticket_id == ticket.id, Outbox.kind == "notice")
        .order_by(col(Outbox.id))
    )
    return {row.address_id: row for row in rows if row.payload.get("announces")}


def update_notices(office: Office, session: Session, ticket: Ticket) -> None:
    """Rewrites every notice of the ticket to what is now true."""
    for row in _told(session, ticket).values():
        address = session.get_one(Address, row.address_id)
        if address.account_id or address.ticket_id:
            _notice(office, session, ticket, address, row.id)


def announce_in(office: Office, session: Session, ticket: Ticket, address: Address) -> None:
    """The notice that will follow the ticket in this place."""
    row = _notice(office, session, ticket, address)
    row.payload = {**row.payload, "announces": True}


def _notice(
    office: Office, session: Session, ticket: Ticket, address: Address, edits: int | None = None
) -> Outbox:
    language = forum.language_at(office, session, address)
    text = notice_text(office, session, ticket, language)
    waiting = ticket.closed_at is None and ticket.assignee_id is None
    claim = Option(f"claim/{ticket.id}", say(language, "volunteer-option-claim"))
    options = (claim,) if waiting else ()
    return post.notify(office, session, address, text, options, ticket.id, edits)


def notice_text(office: Office, session: Session, ticket: Ticket, language: str) -> str:
    """A ticket in a few lines: who, what, and where it stands."""
    conversation = session.get_one(Conversation, ticket.conversation_id)
    contact = session.get_one(Contact, conversation.contact_id)
    values: dict[str, Any] = {
        "number": str(ticket.id),
        "alias": contact.alias,
        "channel": conversation.channel.capitalize(),
        "spoken": say(language, f"language-{contact.language}"),
        "category": category_name(language, ticket.category),
        "question": mask(ticket.question)[:EXCERPT] or "…",
    }
    return (
        f"{say(language, 'volunteer-notice', **values)}\n\n{_standing(session, ticket, language)}"
    )


def _standing(session: Session, ticket: Ticket, language: str) -> str:
    if ticket.closed_at is not None:
        return say(language, "volunteer-notice-closed")
    if ticket.assignee_id is None:
        return say(language, "volunteer-notice-waiting")
    holder = session.get_one(Account, ticket.assignee_id)
    return say(language, "volunteer-notice-claimed", name=holder.name)


def category_name(language: str, category: str | None) -> str:
    """A category for people; none is said as such."""
    key = f"category-{category or 'none'}"
    return say(language, key) if has_line(language, key) else str(category)


def tell_assignee(
    office: Office, session: Session, ticket: Ticket, key: str, **values: Any
) -> None:
    """A line to the volunteer who holds or held the ticket."""
    account = session.get(Account, ticket.assignee_id) if ticket.assignee_id else None
    if account is not None:
        tell_of_ticket(office, session, ticket, account, key, **values)


def tell_of_ticket(
    office: Office,
    session: Session,
    ticket: Ticket,
    account: Account,
    key: str,
    *,
    media: str | None = None,
    privately: bool = False,
    **values: Any,
) -> None:
    """A line about a ticket to a volunteer, with a file if `media` is its token.

    Said where they hear of the ticket; `privately` in their chat, whatever the group.
    """
    chat = post.volunteer_address(session, account.id or 0)
    address = chat if privately else forum.place_of(office, session, ticket, account)
    if address is None:
        return
    conversation = session.get_one(Conversation, ticket.conversation_id)
    contact = session.get_one(Contact, conversation.contact_id)
    text = say(account.language, key, number=str(ticket.id), alias=contact.alias, **values)
    if address.ticket_id:
        text = f"*{account.name}* : {text}"
    post.notify(office, session, address, text, ticket_id=ticket.id, media=media)
