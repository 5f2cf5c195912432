"""Composes the brief of a ticket from the database, and words it for Telegram."""

from datetime import datetime, timedelta

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.channels.whatsapp.window import window_left
from bot.desk import forum, people, post
from bot.desk.attempts import attempts, earlier
from bot.desk.office import Office
from bot.effects import Option
from bot.lines import day, lasting, say
from bot.store.tables import Account, Address, Conversation, Media, Message, Ticket
from faq.masking import mask
from handoff.brief import Attempt, Brief, Earlier

LAST_WORDS = 6


def brief_of(office: Office, session: Session, ticket: Ticket, language: str) -> Brief:
    """What a volunteer should know before answering."""
    conversation = session.get_one(Conversation, ticket.conversation_id)
    contact = people.contact_of(session, conversation)
    now = office.clock()
    return Brief(
        ticket=ticket.id or 0,
        alias=contact.alias,
        channel=conversation.channel,
        language=contact.language,
        country=contact.country,
        sector=contact.sector,
        reason=ticket.reason,
        question=mask(ticket.question),
        attempts=attempts(office, session, ticket, language),
        media=_media(session, conversation),
        earlier=earlier(session, ticket),
        waiting=(ticket.first_reply_at or now) - ticket.opened_at,
        window=_window(conversation, now),
    )


def _window(conversation: Conversation, now: datetime) -> timedelta | None:
    if conversation.channel != "whatsapp":
        return None
    return window_left(conversation.last_inbound_at, now)


def _media(session: Session, conversation: Conversation) -> int:
    wanted = (
        select(func.count())
        .select_from(Media)
        .join(Message, col(Message.id) == Media.message_id)
        .where(Message.conversation_id == conversation.id, Message.direction == "in")
    )
    return int(session.exec(wanted).one())


def brief_text(office: Office, session: Session, ticket_id: int, language: str) -> str:
    """The brief as a Telegram message, with the last words of the contact."""
    ticket = session.get_one(Ticket, ticket_id)
    brief = brief_of(office, session, ticket, language)
    lines = [*_head(brief, language), *(f"« {text} »" for text in _last_words(session, ticket))]
    return "\n".join([*lines, "", say(language, "brief-how")])


def _head(brief: Brief, language: str) -> list[str]:
    """Who, why, and what came before, a line each; what is not known is left out."""
    lines = [
        say(language, "brief-title", number=str(brief.ticket), alias=brief.alias),
        say(language, "brief-spoken", spoken=_who(brief, language)),
        say(language, "brief-reason", reason=say(language, f"reason-{_dashed(brief.reason)}")),
        say(language, "brief-waiting", duration=lasting(language, brief.waiting)),
        *(attempt_text(attempt, language) for attempt in brief.attempts),
        *(earlier_text(ticket, language) for ticket in brief.earlier),
    ]
    if brief.media:
        lines.append(say(language, "brief-media", count=brief.media))
    if brief.window is not None:
        lines.append(say(language, "brief-window", duration=lasting(language, brief.window)))
    return [*lines, ""]


def _who(brief: Brief, language: str) -> str:
    """« Français · Belgique · Horeca »."""
    known = [say(language, f"language-{brief.language}")]
    known += [say(language, f"console-country-{brief.country}")] if brief.country else []
    known += [say(language, f"console-sector-{brief.sector}")] if brief.sector else []
    return " · ".join(known)


def attempt_text(attempt: Attempt, language: str) -> str:
    """What the bot tried and why it was not enough, in one line."""
    text = say(language, f"brief-tried-{attempt.kind}", titles=" · ".join(attempt.titles))
    if attempt.failure is None:
        return text
    return f"{text} {say(language, f'brief-failure-{attempt.failure}')}"


def earlier_text(ticket: Earlier, language: str) -> str:
    """A former ticket in one line."""
    text = say(
        language,
        "brief-continued" if ticket.continued else "brief-earlier",
        number=str(ticket.number),
        day=day(language, ticket.closed_at),
        outcome=say(language, f"outcome-{_dashed(ticket.outcome)}"),
    )
    return f"{text} {ticket.line}".strip()


def show_brief(
    office: Office, session: Session, ticket_id: int, account: Account, address: Address
) -> None:
    """The brief in the volunteer's chat, with what can be done with the ticket."""
    text = brief_text(office, session, ticket_id, account.language)
    options = (
        Option(f"close/{ticket_id}", say(account.language, "volunteer-option-close")),
        Option(f"release/{ticket_id}", say(account.language, "volunteer-option-release")),
        Option(f"subject/{ticket_id}", say(account.language, "volunteer-option-subject")),
    )
    post.notify(office, session, address, text, options, ticket_id)


def hand_over(office: Office, session: Session, ticket: Ticket) -> None:
    """Shows the brief to the assignee who did not ask for the ticket, where they read of it."""
    account = session.get_one(Account, ticket.assignee_id)
    address = forum.place_of(office, session, ticket, account)
    if address is not None:
        show_brief(office, session, ticket.id or 0, account, address)


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _last_words(session: Session, ticket: Ticket) -> list[str]:
    wanted = (
        select(Message.text)
        .where(
            Message.conversation_id == ticket.conversation_id,
            Message.direction == "in",
            Message.kind == "message",
            Message.text != "",
            col(Message.act).is_(None),
        )
        .order_by(col(Message.id).desc())
        .limit(LAST_WORDS)
    )
    return [mask(text)[:500] for text in reversed(session.exec(wanted).all())]
