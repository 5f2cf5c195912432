"""Files: uploaded, sent again by id, fetched from an address, downloaded."""

import httpx

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.telegram.errors import bad_request
from bot.channels.sandbox.telegram.params import Params
from bot.channels.sandbox.telegram.state import StoredFile, TelegramState

MEGABYTE = 1024 * 1024
UPLOAD_LIMIT = 50 * MEGABYTE
PHOTO_LIMIT = 10 * MEGABYTE
DOWNLOAD_LIMIT = 20 * MEGABYTE

MEDIA: dict[str, Json] = {
    "photo": {"width": 640, "height": 480},
    "voice": {"duration": 2},
    "audio": {"duration": 2},
    "video": {"width": 640, "height": 480, "duration": 2},
    "animation": {"width": 320, "height": 240, "duration": 2},
    "document": {},
}
"""What a message tells of each kind of media, beside its file."""


def media_json(kind: str, file: StoredFile) -> Json | list[Json]:
    media = {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.content),
        **MEDIA[kind],
    }
    if kind == "photo":
        return [media]
    named = {} if kind == "voice" else {"file_name": file.name}
    return media | named | {"mime_type": file.type}


async def find_file(telegram: TelegramState, params: Params, field: str, value: str) -> StoredFile:
    """The file a parameter means: an upload, `attach://` one, a file_id, or an address."""
    name = value.removeprefix("attach://") if value.startswith("attach://") else field
    if name in params.files:
        upload = params.files[name]
        if len(upload.content) > (PHOTO_LIMIT if field == "photo" else UPLOAD_LIMIT):
            raise bad_request(f"file is too big for a {field}")
        return telegram.store_file(upload.name, upload.type, upload.content)
    if value in telegram.files:
        return telegram.files[value]
    if value.startswith(("http://", "https://")):
        return await _fetch(telegram, value)
    raise bad_request("wrong file identifier/HTTP URL specified")


async def _fetch(telegram: TelegramState, url: str) -> StoredFile:
    try:
        answer = await telegram.world.http.get(url, follow_redirects=True)
        answer.raise_for_status()
    except httpx.HTTPError:
        raise bad_request("failed to get HTTP URL content") from None
    kind = answer.headers.get("content-type", "application/octet-stream")
    return telegram.store_file(url.rpartition("/")[2] or "file", kind, answer.content)


async def get_file(telegram: TelegramState, params: Params) -> Json:
    file = telegram.files.get(params.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.content),
        "file_path": file.path,
    }
