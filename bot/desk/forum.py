"""The volunteers' group, where one is set: a topic for each ticket, in place of their chats."""

from sqlmodel import Session, select

from bot.channels.port import Door
from bot.channels.telegram.topics import to_be_opened
from bot.desk import people, post
from bot.desk.office import Office
from bot.lines import say
from bot.store.tables import Account, Address, Contact, Conversation, Ticket


def topic_of(office: Office, session: Session, ticket: Ticket) -> Address | None:
    """The ticket's topic, which the channel opens when it is first written to."""
    group = office.settings.telegram_desk_group
    if not group:
        return None
    wanted = select(Address).where(Address.ticket_id == ticket.id)
    found = session.exec(wanted).first()
    if found is not None:
        return found
    made = people.add_address(office, session, "telegram", to_be_opened(group, ticket.id or 0))
    made.ticket_id = ticket.id
    return made


def place_of(office: Office, session: Session, ticket: Ticket, account: Account) -> Address | None:
    """Where a volunteer hears of a ticket: its topic, else the chat that they linked."""
    topic = topic_of(office, session, ticket)
    return topic or post.volunteer_address(session, account.id or 0)


def language_at(office: Office, session: Session, address: Address) -> str:
    """The language of whose chat it is; the service's in a topic."""
    account = session.get(Account, address.account_id) if address.account_id else None
    return account.language if account else office.settings.default_language


def name_of(session: Session, address: Address) -> str:
    """What the topic is called: « #12 · Saule 4 »; empty for any other address."""
    ticket = session.get(Ticket, address.ticket_id) if address.ticket_id else None
    if ticket is None:
        return ""
    conversation = session.get_one(Conversation, ticket.conversation_id)
    return f"#{ticket.id} · {session.get_one(Contact, conversation.contact_id).alias}"


def close(office: Office, session: Session, ticket: Ticket) -> None:
    """The topic is closed with its ticket."""
    _turn(office, session, ticket, "closed")


def open_again(office: Office, session: Session, ticket: Ticket) -> None:
    """The topic of a ticket that is taken up again."""
    _turn(office, session, ticket, "open")


def _turn(office: Office, session: Session, ticket: Ticket, door: Door) -> None:
    topic = topic_of(office, session, ticket)
    if topic is None:
        return
    text = say(office.settings.default_language, f"forum-{door}", number=str(ticket.id))
    row = post.notify(office, session, topic, text, ticket_id=ticket.id)
    row.payload = {**row.payload, "door": door}
