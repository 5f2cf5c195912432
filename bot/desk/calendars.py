"""An appointment's calendar file and addresses, for the contact and for the volunteer."""

from sqlmodel import Session

from bot.desk.office import Office
from bot.lines import say
from bot.store.sealing import new_token
from bot.store.tables import Account, Appointment, Contact, Conversation, Media, Message
from handoff.appointment import LASTS
from handoff.calendar_file import DOMAIN, CalendarEntry, calendar_file

TYPE = "text/calendar"


def video_address(office: Office, appointment: Appointment) -> str:
    """A room that nobody can guess; empty when VIDEO_URL is."""
    base = office.settings.video_url
    return f"{base}/coup-de-pouce-{appointment.token[:24]}" if base else ""


def place(office: Office, appointment: Appointment, language: str) -> str:
    """Where to meet, for a reminder: the room, or the conversation itself."""
    return video_address(office, appointment) or say(language, "appointment-here")


def public_address(office: Office, appointment: Appointment) -> str:
    """Where the contact's calendar file is; empty while nobody reaches us."""
    site = office.settings.public_url
    return f"{site}/calendar/{appointment.token}.ics" if site else ""


def contacts_file(office: Office, session: Session, appointment: Appointment) -> bytes:
    """As the contact sees it: with the volunteer's name."""
    conversation = session.get_one(Conversation, appointment.conversation_id)
    language = session.get_one(Contact, conversation.contact_id).language
    name = session.get_one(Account, appointment.account_id).name
    return _file(office, appointment, say(language, "appointment-summary", name=name))


def volunteers_file(office: Office, session: Session, appointment: Appointment) -> bytes:
    """As the volunteer sees it: with the contact's alias."""
    conversation = session.get_one(Conversation, appointment.conversation_id)
    alias = session.get_one(Contact, conversation.contact_id).alias
    language = session.get_one(Account, appointment.account_id).language
    return _file(office, appointment, say(language, "appointment-summary", name=alias))


def _file(office: Office, appointment: Appointment, summary: str) -> bytes:
    starts_at = appointment.starts_at or appointment.proposed_at
    room = video_address(office, appointment)
    entry = CalendarEntry(
        uid=f"{appointment.token}@{DOMAIN}",
        starts_at=starts_at,
        ends_at=starts_at + LASTS,
        sequence=appointment.sequence,
        summary=summary,
        cancelled=appointment.cancelled_at is not None,
        location=room,
        url=room,
    )
    return calendar_file(entry, office.clock())


def for_contact(
    office: Office, session: Session, appointment: Appointment, message: Message
) -> Media:
    return _media(message, contacts_file(office, session, appointment))


def for_volunteer(
    office: Office, session: Session, appointment: Appointment, message: Message
) -> Media:
    return _media(message, volunteers_file(office, session, appointment))


def _media(message: Message, content: bytes) -> Media:
    """Ours from the start: no channel has to be asked for it."""
    return Media(
        message_id=message.id or 0,
        kind="document",
        channel="",
        reference="",
        token=new_token(),
        name="coup-de-pouce.ics",
        content_type=TYPE,
        size=len(content),
        content=content,
        state="stored",
    )
