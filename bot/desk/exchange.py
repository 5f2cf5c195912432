"""The whole FAQ out of the service and in again, with its files."""

from sqlmodel import Session

from bot.desk import entry_media, library
from bot.desk.office import Office
from bot.store.tables import Account
from faq.exchange import Faq


class MissingFilesError(ValueError):
    """Entries carry files that came neither with them nor before; the message names them."""


def take_out(session: Session) -> Faq:
    """What is live at this moment."""
    catalog = library.load_catalog(session)
    return Faq(catalog, entry_media.content_of(session, catalog.files))


def bring_in(office: Office, session: Session, faq: Faq, account: Account | None) -> int:
    """Publishes each entry that differs from what is live; returns how many did.

    Entries that the file does not hold stay as they are.
    """
    for content in faq.files.values():
        entry_media.keep(office, session, content)
    missing = entry_media.absent(session, faq.catalog.files)
    if missing:
        raise MissingFilesError(", ".join(missing))
    return library.import_catalog(office, session, faq.catalog, account)
