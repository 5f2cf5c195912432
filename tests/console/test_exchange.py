"""The FAQ leaves by the page and comes in again, or is refused whole with the reason."""

import httpx
import pytest
from sqlmodel import func, select

from bot.desk import library
from bot.store.tables import AuditEvent, EntryRevision
from faq.exchange import FORMATS, packed, unpacked
from tests.console.house import House
from tests.faq.samples import entry


def send(house: House, name: str, content: bytes) -> httpx.Response:
    client = house.client("Claire")
    fields = {"csrf": house.csrf("Claire")}
    return client.post("/exchange", data=fields, files={"file": (name, content)})


def revisions(house: House) -> int:
    with house.office.reading() as session:
        return session.exec(select(func.count()).select_from(EntryRevision)).one()


@pytest.mark.parametrize("ending", FORMATS)
def test_what_leaves_is_what_is_live_and_changes_nothing_when_it_comes_back(
    house: House, ending: str
) -> None:
    sent = house.get("Claire", f"/exchange/faq{ending}")
    assert sent.headers["content-disposition"].startswith('attachment; filename="faq-2026-12-01')
    with house.office.reading() as session:
        live = library.load_catalog(session).entries
    assert unpacked(f"faq{ending}", sent.content).catalog.entries == live
    before = revisions(house)
    assert send(house, f"faq{ending}", sent.content).status_code == 200
    assert revisions(house) == before


def test_an_import_is_signed_by_who_made_it(house: House) -> None:
    page = send(house, "faq.csv", packed([entry()], {}, ".csv"))
    assert page.status_code == 200 and 'role="status"' in page.text
    with house.office.reading() as session:
        rows = session.exec(select(EntryRevision).where(EntryRevision.slug == "ouvrir-compte"))
        assert [row.account_id for row in rows] == [house.account("Claire").id]
        said = [event.what for event in session.exec(select(AuditEvent))]
    assert "imported" in said


def test_a_file_with_one_fault_changes_nothing_and_says_where(house: House) -> None:
    good, bad = entry(), entry("autre")
    content = packed([good, bad], {}, ".csv").replace(b"2026-07-15", b"2026-99-15", 3)
    before = revisions(house)
    page = send(house, "faq.csv", content)
    assert page.status_code == 422 and "faq.csv:2" in page.text
    assert revisions(house) == before
