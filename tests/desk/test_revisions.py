"""Going back to a former state of an entry gives exactly that state."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from bot.desk import accounts, library, revisions
from bot.desk.office import Office
from bot.store.tables import Account, AuditEvent, EntryRevision
from faq.entry import Entry
from tests.desk.waiting import volunteer
from tests.faq.samples import entry
from tests.faq.test_exchange import WORDINGS

WORDED = st.dictionaries(st.sampled_from(["fr", "nl", "en"]), WORDINGS, min_size=1)
STATES = WORDED.map(lambda wordings: entry(wordings=wordings))


def somebody(office: Office, session: Session) -> Account:
    known = accounts.by_email(office, session, "claire@desk.example")
    return known or volunteer(office, session, "Claire", role="coordinator")


def published(office: Office, session: Session, state: Entry) -> EntryRevision:
    library.publish(office, session, state, None)
    rows = select(EntryRevision).order_by(EntryRevision.id.desc())  # type: ignore[union-attr]
    return session.exec(rows.limit(1)).one()


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(states=st.lists(STATES, min_size=1, max_size=4), data=st.data())
def test_a_roll_back_restores_the_earlier_revision_exactly(
    office: Office, states: list[Entry], data: st.DataObject
) -> None:
    with office.transaction() as session:
        made = [published(office, session, state) for state in states]
        chosen = data.draw(st.integers(0, len(states) - 1))
        revisions.restore(office, session, made[chosen], somebody(office, session))
    with office.reading() as session:
        assert library.load_catalog(session)[states[chosen].slug] == states[chosen]
        newest = session.exec(
            select(EntryRevision).order_by(EntryRevision.id.desc()).limit(1)  # type: ignore[union-attr]
        ).one()
        assert newest.document == session.get_one(EntryRevision, made[chosen].id).document
        assert revisions.is_live(session, newest)
        assert len(made) == 1 or not revisions.is_live(session, made[chosen])


def test_a_roll_back_is_signed_and_loses_nothing(office: Office) -> None:
    with office.transaction() as session:
        first = published(office, session, entry(signed_by="Avant"))
        second = published(office, session, entry(signed_by="Après"))
        revisions.restore(office, session, first, somebody(office, session))
    with office.reading() as session:
        rows = session.exec(select(EntryRevision)).all()
        assert [row.document["signed_by"] for row in rows] == ["Avant", "Après", "Avant"]
        assert [event.what for event in session.exec(select(AuditEvent))] == ["published"]
        before = revisions.before(session, second)
        assert before is not None and before.id == first.id
        assert revisions.before(session, first) is None
