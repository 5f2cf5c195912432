"""What people said of an entry belongs to the wording that they were given."""

from datetime import timedelta

from sqlmodel import Session

from bot.desk import helpfulness, library
from bot.desk.office import Office
from bot.store.tables import Feedback, Message
from faq.catalog import Catalog
from faq.entry import Entry
from tests.conftest import Clock
from tests.desk.waiting import conversation

SLUG = "google-fiche"
DAY = timedelta(days=1)


def reworded(entry: Entry, answer: str) -> Entry:
    french = entry.wordings["fr"].model_copy(update={"answer": answer})
    return entry.model_copy(update={"wordings": {**entry.wordings, "fr": french}})


def judged(office: Office, session: Session, helpful: bool, after: timedelta, **who: str) -> None:
    """The answer is given now, and judged later."""
    owner = conversation(office, session, **who).id or 0
    now = office.clock()
    given = Message(conversation_id=owner, direction="out", author="bot", text="1. …")
    given.entry, given.created_at = SLUG, now
    session.add(given)
    at = now + after
    session.add(Feedback(conversation_id=owner, entry=SLUG, helpful=helpful, at=at))


def test_an_opinion_counts_for_the_wording_of_its_answer(
    office: Office, catalog: Catalog, clock: Clock
) -> None:
    first = catalog[SLUG]
    second = reworded(first, "1. Ouvrez Google.\n2. Cliquez.")
    longer = library.with_phrasing(second, "fr", "me montrer sur la carte de google")
    with office.transaction() as session:
        library.publish(office, session, first, None)
        clock.advance(DAY)
        judged(office, session, False, timedelta())
        judged(office, session, False, 3 * DAY)  # asked later, when the words had changed
        clock.advance(DAY)
        library.publish(office, session, second, None)
        clock.advance(DAY)
        judged(office, session, True, timedelta())
        library.publish(office, session, longer, None)
        clock.advance(DAY)
        judged(office, session, True, timedelta())
        judged(office, session, False, timedelta(), language="nl")
    with office.reading() as session:
        found = helpfulness.by_wording(session, SLUG)
    now, before = found["fr"]
    assert (now.helpful, now.judged, now.until) == (2, 2, None)
    assert (before.helpful, before.judged, before.until) == (0, 2, now.since)
    (dutch,) = found["nl"]
    assert (dutch.helpful, dutch.judged) == (0, 1)


def test_an_entry_that_nobody_judged_has_its_wordings(office: Office, catalog: Catalog) -> None:
    with office.transaction() as session:
        library.publish(office, session, catalog[SLUG], None)
    with office.reading() as session:
        found = helpfulness.by_wording(session, SLUG)
        assert helpfulness.by_wording(session, "nothing") == {}
    assert {language: len(each) for language, each in found.items()} == dict.fromkeys(
        catalog[SLUG].wordings, 1
    )
