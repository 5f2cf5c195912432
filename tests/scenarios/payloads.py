"""What the channels would deliver, in their own form, for what a person does."""

from itertools import count
from typing import Any

numbers = count(1)
FILES: dict[str, dict[str, Any]] = {
    "photo": {"photo": [{"file_id": "P1", "width": 90}, {"file_id": "P2", "width": 900}]},
    "voice": {"voice": {"file_id": "V1", "mime_type": "audio/ogg", "file_size": 900}},
    "document": {"document": {"file_id": "D1", "mime_type": "application/pdf"}},
}
TYPES = {"photo": "image/jpeg", "voice": "audio/ogg", "document": "application/pdf"}
SENDER = "whatsapp:+14155238886"


def update(kind: str, content: dict[str, Any]) -> dict[str, Any]:
    """One of Telegram's updates."""
    return {"update_id": next(numbers), kind: content}


def message(chat: int, **fields: Any) -> dict[str, Any]:
    """A message as Telegram sends it, from a person in a private chat."""
    person = {"id": chat, "is_bot": False, "first_name": "Dominique", "language_code": "fr"}
    there = {"id": chat, "type": "private", "first_name": "Dominique"}
    return {"message_id": next(numbers), "date": 0, "chat": there, "from": person, **fields}


def press(chat: int, data: str, on: str) -> dict[str, Any]:
    """A button pressed under message `on`."""
    below = message(chat, message_id=int(on))
    query = {"id": str(next(numbers)), "from": below["from"], "message": below, "data": data}
    return update("callback_query", query)


def membership(chat: int, status: str) -> dict[str, Any]:
    there = {"id": chat, "type": "private"}
    return update("my_chat_member", {"chat": there, "new_chat_member": {"status": status}})


def form(sender: str, text: str, **fields: str) -> dict[str, str]:
    """A form as Twilio posts it."""
    return {
        "MessageSid": f"SM{next(numbers):032x}",
        "From": sender,
        "To": SENDER,
        "Body": text,
        "NumMedia": "0",
        "ProfileName": "Dominique",
        "WaId": sender.removeprefix("whatsapp:+"),
        **fields,
    }


def file_form(sender: str, kind: str, caption: str) -> dict[str, str]:
    url = f"https://api.twilio.com/media/{next(numbers)}"
    media = {"NumMedia": "1", "MediaUrl0": url, "MediaContentType0": TYPES[kind]}
    return form(sender, caption, **media)
