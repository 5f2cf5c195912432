"""The volunteer's desk in Telegram: claim, reply, note, release and close from a linked chat."""

from sqlmodel import Session, col, select

from bot.channels.port import Incoming
from bot.desk import (
    accounts,
    approval_chat,
    people,
    post,
    relay,
    telling,
    tickets,
    volunteer_writing,
)
from bot.desk.briefing import show_brief
from bot.desk.office import Office
from bot.desk.tickets import NoSuchTicketError, Refused
from bot.desk.volunteer_writing import tell
from bot.effects import Option
from bot.lines import say
from bot.store.tables import Account, Address, Ticket
from faq.entry import LANGUAGES
from handoff.ticket import Outcome

LINK = "link_"
QUEUE_SHOWN = 5
COMMANDS = ("queue", "pause", "help")


def is_for_volunteer(incoming: Incoming, address: Address | None) -> bool:
    """Whether this comes from a linked chat, whose address is known, or links one now."""
    if incoming.channel != "telegram":
        return False
    if incoming.kind == "start" and incoming.text.startswith(LINK):
        return True
    return address is not None and address.account_id is not None


def handle(office: Office, session: Session, incoming: Incoming) -> None:
    """One thing that a volunteer did in their chat."""
    address = people.find_address(office, session, incoming.channel, incoming.sender)
    address = address or people.add_address(office, session, incoming.channel, incoming.sender)
    if incoming.kind == "start" and incoming.text.startswith(LINK):
        _link(office, session, address, incoming.text.removeprefix(LINK))
        return
    account = session.get(Account, address.account_id) if address.account_id else None
    if account is not None:
        act_for(office, session, address, account, incoming)


def act_for(
    office: Office, session: Session, address: Address, account: Account, incoming: Incoming
) -> None:
    """What the volunteer does, answered at `address`: their chat, or a ticket's topic."""
    if account.status != "active":
        tell(office, session, address, account, "refused-not-vetted")
        return
    try:
        _act(office, session, address, account, incoming)
    except Refused as refused:
        key = f"refused-{refused.reason.value}"
        tell(office, session, address, account, key, name=refused.holder)
    except NoSuchTicketError:
        tell(office, session, address, account, "refused-closed", name="")


def _link(office: Office, session: Session, address: Address, token: str) -> None:
    account = accounts.redeem(office, session, token, "link")
    if account is None:
        text = say(office.settings.default_language, "volunteer-link-expired")
        post.notify(office, session, address, text)
        return
    for former in session.exec(select(Address).where(Address.account_id == account.id)):
        former.account_id = None
    address.account_id, address.conversation_id = account.id, None
    tell(office, session, address, account, "volunteer-linked", name=account.name)


def _act(
    office: Office, session: Session, address: Address, account: Account, incoming: Incoming
) -> None:
    if incoming.kind == "press":
        _press(office, session, address, account, incoming.option)
    elif incoming.kind == "start" or _command(incoming.text) == "queue":
        _show_queue(office, session, address, account)
    elif _command(incoming.text) == "pause":
        account.on_duty = not account.on_duty
        key = "volunteer-on-duty" if account.on_duty else "volunteer-off-duty"
        tell(office, session, address, account, key)
    elif _command(incoming.text) == "help":
        tell(office, session, address, account, "volunteer-help")
    elif incoming.kind == "message":
        volunteer_writing.write(office, session, address, account, incoming)


def _command(text: str) -> str | None:
    """In any of the languages: one types what one remembers."""
    word = text.strip().lower()
    spoken = (
        (name, say(language, f"command-{name}")) for name in COMMANDS for language in LANGUAGES
    )
    return next((name for name, said in spoken if word == f"/{said}"), None)


def _press(
    office: Office, session: Session, address: Address, account: Account, option: str
) -> None:
    """`option` is `verb/ticket` or `verb/ticket/detail`, or about a novice's reply."""
    if approval_chat.press(office, session, address, account, option):
        return
    verb, number, detail = (*option.split("/"), "", "")[:3]
    if not number.isdecimal():
        return
    ticket_id = int(number)
    match verb:
        case "claim":
            tickets.claim(office, session, ticket_id, account)
            _show_brief(office, session, address, account, ticket_id)
        case "release":
            tickets.release(office, session, ticket_id, account)
            tell(office, session, address, account, "volunteer-released", number=number)
        case "close":
            _ask_outcome(office, session, address, account, ticket_id)
        case "subject":
            _ask_subject(office, session, address, account, ticket_id)
        case "to":
            volunteer_writing.send_pending(office, session, address, account, ticket_id, detail)
        case _:
            _press_detail(office, session, address, account, ticket_id, verb, detail)


def _press_detail(
    office: Office,
    session: Session,
    address: Address,
    account: Account,
    ticket_id: int,
    verb: str,
    detail: str,
) -> None:
    """How the ticket ends, or to which subject it goes."""
    number = str(ticket_id)
    if verb == "outcome" and detail in set(Outcome):
        tickets.close(office, session, ticket_id, account, Outcome(detail))
        tell(office, session, address, account, "volunteer-closed", number=number)
    elif verb == "pass" and detail in office.knowledge.current.catalog.categories:
        tickets.pass_on(office, session, ticket_id, account, detail)
        tell(office, session, address, account, "volunteer-passed-on", number=number)


def _ask_outcome(
    office: Office, session: Session, address: Address, account: Account, ticket_id: int
) -> None:
    language = account.language
    options = tuple(
        Option(f"outcome/{ticket_id}/{o.value}", say(language, f"outcome-{_dashed(o.value)}"))
        for o in Outcome
    )
    text = say(language, "volunteer-which-outcome", number=str(ticket_id))
    post.notify(office, session, address, text, options, ticket_id)


def _ask_subject(
    office: Office, session: Session, address: Address, account: Account, ticket_id: int
) -> None:
    """Whoever knows the subject chosen is told, and the ticket goes back to the queue."""
    language = account.language
    categories = office.knowledge.current.catalog.categories
    options = tuple(
        Option(f"pass/{ticket_id}/{category}", telling.category_name(language, category))
        for category in categories
    )
    text = say(language, "volunteer-which-subject", number=str(ticket_id))
    post.notify(office, session, address, text, options, ticket_id)


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _show_brief(
    office: Office, session: Session, address: Address, account: Account, ticket_id: int
) -> None:
    show_brief(office, session, ticket_id, account, address)
    relay.earlier_media(office, session, ticket_id, address)


def _show_queue(office: Office, session: Session, address: Address, account: Account) -> None:
    waiting = session.exec(
        select(Ticket)
        .where(col(Ticket.closed_at).is_(None), col(Ticket.assignee_id).is_(None))
        .order_by(col(Ticket.urgency).desc(), col(Ticket.queued_at))
        .limit(QUEUE_SHOWN)
    ).all()
    if not waiting:
        tell(office, session, address, account, "volunteer-queue-empty")
    for ticket in waiting:
        text = telling.notice_text(office, session, ticket, account.language)
        label = say(account.language, "volunteer-option-claim")
        options = (Option(f"claim/{ticket.id}", label),)
        post.notify(office, session, address, text, options, ticket.id)
