"""A chat as its person sees it: bubbles, the same for both channels."""

from dataclasses import asdict, dataclass, field

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.phones.rich_text import telegram_html, whatsapp_html
from bot.channels.sandbox.telegram.files import MEDIA
from bot.channels.sandbox.telegram.state import Chat, TelegramState
from bot.channels.sandbox.twilio.state import Contact, Message, TwilioState


@dataclass
class Bubble:
    id: str
    author: str
    """`bot`, or `person`; in a group, everyone but the bot."""
    text: str
    html: str
    at: float
    edited: bool = False
    status: str = "sent"
    """Ticks: queued, sent, delivered, read, or failed and undelivered with their `error`."""
    error: int | None = None
    buttons: list[list[Json]] = field(default_factory=list)
    """Rows of `{"label", "kind", "data"}`; `kind` is callback, url, quick_reply or list."""
    media: list[Json] = field(default_factory=list)
    """`{"kind", "name", "type", "url"}`, the address relative to the sandbox."""
    thread: int | None = None
    reply_to: str | None = None


@dataclass
class Screen:
    version: int
    name: str
    blocked: bool
    typing: bool
    bubbles: list[Bubble]
    notice: Json | None = None

    def as_json(self) -> Json:
        return asdict(self)


def telegram_screen(telegram: TelegramState, chat: Chat) -> Screen:
    bubbles = [
        _telegram_bubble(telegram, message)
        for _, message in sorted(chat.messages.items())
        if "forum_topic_created" not in message
    ]
    notice = asdict(chat.notice) if chat.notice else None
    typing = chat.typing_until > telegram.world.clock.now()
    return Screen(chat.pulse.beats, chat.name, chat.blocked, typing, bubbles, notice)


def _telegram_bubble(telegram: TelegramState, message: Json) -> Bubble:
    text = message.get("text") or message.get("caption") or ""
    entities = message.get("entities") or message.get("caption_entities") or []
    replied = message.get("reply_to_message")
    by_bot = message["from"]["id"] == telegram.bot_id
    return Bubble(
        id=str(message["message_id"]),
        author="bot" if by_bot else "person",
        text=text,
        html=telegram_html(text, entities),
        at=message["date"],
        edited="edit_date" in message,
        buttons=_keyboard(message.get("reply_markup", {})),
        media=_telegram_media(telegram, message),
        thread=message.get("message_thread_id"),
        reply_to=str(replied["message_id"]) if replied else None,
    )


def _keyboard(markup: Json) -> list[list[Json]]:
    return [[_button(button) for button in row] for row in markup.get("inline_keyboard", [])]


def _button(button: Json) -> Json:
    kind = "callback" if "callback_data" in button else "url"
    data = button.get("callback_data", button.get("url", ""))
    return {"label": button["text"], "kind": kind, "data": data}


def _telegram_media(telegram: TelegramState, message: Json) -> list[Json]:
    shown = []
    for kind in MEDIA.keys() & message.keys():
        told = message[kind][-1] if kind == "photo" else message[kind]
        file = telegram.files[told["file_id"]]
        address = f"media/{file.id}"
        shown.append({"kind": kind, "name": file.name, "type": file.type, "url": address})
    return shown


def whatsapp_screen(twilio: TwilioState, contact: Contact) -> Screen:
    bubbles = [_whatsapp_bubble(message) for message in contact.messages]
    typing = contact.typing_until > twilio.world.clock.now()
    return Screen(contact.pulse.beats, contact.name, contact.blocked, typing, bubbles)


def _whatsapp_bubble(message: Message) -> Bubble:
    return Bubble(
        id=message.sid,
        author="person" if message.inbound else "bot",
        text=message.body,
        html=whatsapp_html(message.body),
        at=message.at,
        status=message.status,
        error=message.error,
        buttons=[[_action(action)] for action in message.actions],
        media=[_whatsapp_media(m.type, m.name, m.sid) for m in message.media],
    )


def _action(action: Json) -> Json:
    shown = {"label": action["title"], "kind": action["kind"], "data": action["id"]}
    described = action.get("description")
    return shown | ({"description": described} if described else {})


def _whatsapp_media(type_: str, name: str, sid: str) -> Json:
    kind = {"image": "photo", "audio": "voice", "video": "video"}.get(type_.partition("/")[0])
    return {"kind": kind or "document", "name": name, "type": type_, "url": f"media/{sid}"}
