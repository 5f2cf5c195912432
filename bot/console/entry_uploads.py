"""Images and recordings that come with an entry's form."""

from sqlmodel import Session
from starlette.datastructures import FormData, UploadFile

from bot.console.entry_form import Errors, Fields
from bot.desk import entry_media
from bot.desk.office import Office
from faq.entry import LANGUAGES
from faq.media import LARGEST, MediaError

KINDS = ("image", "audio")


def keep_uploads(office: Office, session: Session, form: FormData, fields: Fields) -> Errors:
    """Keeps what was sent and puts its name in the fields; what was unticked leaves them."""
    errors: Errors = {}
    for code in LANGUAGES:
        for kind in KINDS:
            name = f"{kind}_{code}"
            if form.get(f"without_{name}"):
                fields[name] = ""
            file = form.get(f"file_{name}")
            if isinstance(file, UploadFile) and file.filename:
                errors |= _keep(office, session, name, file, fields)
    return errors


def _keep(office: Office, session: Session, name: str, file: UploadFile, fields: Fields) -> Errors:
    try:
        fields[name] = entry_media.keep(office, session, file.file.read(LARGEST + 1))
    except MediaError as error:
        return {name: (f"file-{error}", {})}
    return {}
