"""Hearing a contact: messages are recorded, relayed to the volunteer, and answered."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, select

from bot.channels.port import Incoming, IncomingMedia
from bot.counters import VERDICTS
from bot.desk import editing, people, relay
from bot.desk.conversing import converse
from bot.desk.guard import may_reply
from bot.desk.office import Office
from bot.desk.situation import state_of
from bot.effects import Option
from bot.events import Event, Pressed, Started, Wrote
from bot.store.engine import when_committed
from bot.store.sealing import new_token
from bot.store.tables import Conversation, Media, Message
from intents.acts import ActKind


def hear(
    office: Office,
    session: Session,
    conversation: Conversation,
    run: Sequence[Incoming],
    at: datetime,
) -> None:
    """A run of fragments, or one press, start or edit; `at` is when the last of it arrived."""
    event = _event(office, session, conversation, run)
    messages = _recorded(office, session, conversation, run, event)
    if messages:
        relay.to_volunteer(office, session, conversation, messages)
    answered = messages and _is_answered(office, session, conversation, messages, event)
    conversation.last_inbound_at = max(at, conversation.last_inbound_at or at)
    conversation.last_heard_at, conversation.unreachable_at = office.clock(), None
    if answered:
        converse(office, session, conversation, event)


def _is_answered(
    office: Office,
    session: Session,
    conversation: Conversation,
    messages: Sequence[Message],
    event: Event,
) -> bool:
    last = messages[-1]
    if last.edited_at is not None and not editing.is_heard_again(office, session, last):
        return False
    stops = _opts_out(session, conversation, event)
    return stops or may_reply(office, session, conversation, messages)


def _opts_out(session: Session, conversation: Conversation, event: Event) -> bool:
    """« Stop » is obeyed even by a bot that has said too much already."""
    act = event.verdict.act if isinstance(event, Wrote) else None
    stopped = people.contact_of(session, conversation).stopped_at is not None
    return act is not None and act.kind is ActKind.STOP and not stopped


def _recorded(
    office: Office,
    session: Session,
    conversation: Conversation,
    run: Sequence[Incoming],
    event: Event,
) -> list[Message]:
    """The messages as stored; an edit that changes nothing gives none."""
    if run[0].kind == "edit":
        edited = editing.edit(office, session, conversation, run[0])
        messages = [edited] if edited else []
    else:
        messages = [_message(office, session, conversation, incoming) for incoming in run]
    if messages and isinstance(event, Wrote):
        _remember_verdict(messages[-1], event)
        when_committed(session, VERDICTS.labels(event.verdict.kind).inc)
    session.add_all(messages)
    if run[0].kind != "edit":
        _add_media(office, session, messages, run)
    return messages


def _message(
    office: Office, session: Session, conversation: Conversation, incoming: Incoming
) -> Message:
    ticket = people.open_ticket(session, conversation.id or 0)
    pressed = incoming.kind == "press"
    label = pressed_option(session, conversation, incoming).label if pressed else ""
    return Message(
        conversation_id=conversation.id or 0,
        ticket_id=ticket.id if ticket else None,
        direction="in",
        author="contact",
        kind=incoming.kind,
        text=incoming.text or label,
        external_id=incoming.message_id if incoming.kind == "message" else None,
        created_at=office.clock(),
    )


def _add_media(
    office: Office, session: Session, messages: Sequence[Message], run: Sequence[Incoming]
) -> None:
    if any(incoming.media for incoming in run):
        session.flush()  # for the messages' ids
    for message, incoming in zip(messages, run, strict=True):
        for position, media in enumerate(incoming.media, 1):
            name = f"{message.id}-{position}"
            session.add(media_row(office, incoming.channel, media, name, message.id))


def media_row(
    office: Office, channel: str, media: IncomingMedia, number: str, message_id: int | None = None
) -> Media:
    """A file to be fetched from the channel; its bytes come later.

    `number` names the file when the channel does not; the message may come later too.
    """
    return Media(
        message_id=message_id,
        kind=media.kind,
        channel=channel,
        reference=office.seal.seal(media.reference),
        token=new_token(),
        name=media.name or f"{media.kind}-{number}",
        content_type=media.content_type,
        size=media.size,
        due_at=office.clock(),
    )


def _event(
    office: Office, session: Session, conversation: Conversation, run: Sequence[Incoming]
) -> Event:
    first = run[0]
    if first.kind == "press":
        return Pressed(pressed_option(session, conversation, first).id)
    if first.kind == "start":
        return Started(first.text)
    words = "\n".join(incoming.text for incoming in run if incoming.text)
    language = state_of(conversation).language
    verdict = office.knowledge.current.understanding.decide(words, language)
    kinds = tuple(media.kind for incoming in run for media in incoming.media)
    return Wrote(words, verdict, kinds)


def pressed_option(session: Session, conversation: Conversation, press: Incoming) -> Option:
    """What a press chooses. WhatsApp's buttons say a position in the message they belong to.

    Without a label when the message that held it is no longer known.
    """
    shown = _options_shown(session, conversation, press)
    if press.option.isdecimal():
        position = int(press.option) - 1
        return shown[position] if 0 <= position < len(shown) else Option("", "")
    named = (option for option in shown if option.id == press.option)
    return next(named, Option(press.option, ""))


def _options_shown(
    session: Session, conversation: Conversation, press: Incoming
) -> tuple[Option, ...]:
    """Those of the message that the button belongs to, else the latest."""
    identifier = press.reply_to if press.channel == "whatsapp" else press.message_id
    belongs = select(Message).where(
        Message.conversation_id == conversation.id, Message.external_id == identifier
    )
    message = session.exec(belongs).first() if identifier else None
    if message is None:
        return state_of(conversation).options
    return tuple(Option(**option) for option in message.options)


def _remember_verdict(message: Message, event: Wrote) -> None:
    message.language = event.verdict.language
    message.verdict = event.verdict.kind
    message.act = event.verdict.act.kind.value if event.verdict.act else None
    message.matches = [[m.entry, round(m.probability, 4)] for m in event.verdict.matches]
