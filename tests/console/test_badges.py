"""What waits for somebody is counted in the navigation, for them alone."""

from datetime import timedelta

from sqlmodel import select

from bot.desk import library
from bot.store.tables import EntryDraft
from tests.console.house import House

ONE, TWO = "1 à traiter", "2 à traiter"


def test_a_proposal_waits_for_coordinators(house: House) -> None:
    assert "à traiter" not in house.get("Claire", "/more").text
    with house.office.transaction() as session:
        author = house.account("Marie").id or 0
        at = house.clock()
        for status in ("draft", "proposed", "declined"):
            session.add(EntryDraft(account_id=author, fields={}, status=status, at=at))
    assert ONE in house.get("Claire", "/me").text and ONE in house.get("Claire", "/more").text
    assert "à traiter" not in house.get("Marie", "/more").text
    with house.office.transaction() as session:
        for draft in session.exec(select(EntryDraft)):
            draft.status = "published"
    assert "à traiter" not in house.get("Claire", "/more").text


def test_entries_to_review_wait_for_who_signed_them_and_for_coordinators(house: House) -> None:
    yesterday = house.clock().date() - timedelta(days=1)
    before = yesterday - timedelta(days=30)
    with house.office.transaction() as session:
        live = library.load_catalog(session)
        for slug, name in (("google-fiche", "Marie"), ("hameconnage", "Somebody Else")):
            dates = {"reviewed_on": before, "review_after": yesterday}
            entry = live[slug].model_copy(update={"signed_by": name, **dates})
            library.publish(house.office, session, entry, None)
    house.office.knowledge.refresh()
    assert TWO in house.get("Claire", "/more").text
    assert ONE in house.get("Marie", "/more").text
    assert "à traiter" not in house.get("Karim", "/more").text
