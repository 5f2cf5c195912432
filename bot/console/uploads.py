"""Files that volunteers attach to a reply."""

from dataclasses import dataclass

from starlette.datastructures import FormData, UploadFile

from bot.channels.port import LIMIT
from bot.console.problems import Problem
from bot.desk.files import ACCEPTED, true_type
from bot.desk.office import Office
from bot.store.sealing import new_token
from bot.store.tables import Media

KINDS = {"image": "photo", "audio": "audio", "video": "video"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent; the type is read from its bytes where they tell."""

    name: str
    content_type: str
    content: bytes


async def uploaded(form: FormData) -> Upload | None:
    """The attached file, none when the field was left empty."""
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        return None
    content = await file.read(LIMIT + 1)
    if len(content) > LIMIT:
        raise Problem(413, "too-big")
    kind = true_type(content, file.content_type or "")
    if not content or not kind.startswith(ACCEPTED):
        raise Problem(415, "bad-file")
    return Upload(file.filename[-120:], kind, content)


def as_media(office: Office, file: Upload) -> Media:
    """The file as it is kept and sent: no channel has it yet."""
    return Media(
        kind=KINDS.get(file.content_type.partition("/")[0], "document"),
        channel="console",
        reference=office.seal.seal(""),
        token=new_token(),
        name=file.name,
        content_type=file.content_type,
        size=len(file.content),
        content=file.content,
        state="stored",
    )
