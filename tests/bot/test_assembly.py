"""What a start makes of an empty database, several processes at once included."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sqlalchemy import func
from sqlmodel import select

from bot.assembly import make_office
from bot.desk.office import Office
from bot.knowledge import Knowledge
from bot.settings import load_settings
from bot.store.tables import EntryRevision
from tests.conftest import SECRET


def test_processes_that_start_at_once_fill_an_empty_faq_once(
    database_url: str, knowledge: Knowledge, folder: Path
) -> None:
    settings = load_settings(database_url=database_url, secret_key=SECRET)

    def start(_: int) -> Office:
        return make_office(settings, folder, lambda *_: knowledge.current.understanding)

    with ThreadPoolExecutor(2) as pool:
        offices = list(pool.map(start, range(2)))
    with offices[0].reading() as session:
        revisions = session.exec(select(func.count()).select_from(EntryRevision)).one()
    assert revisions == len(offices[0].knowledge.current.catalog.entries) > 0
    for office in offices:
        office.close()
