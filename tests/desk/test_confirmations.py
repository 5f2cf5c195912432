"""What contacts and coordinators confirm reaches the matcher, a batch at a time."""

from datetime import timedelta

import pytest
from sqlmodel import Session, select

from bot.desk import library
from bot.desk.confirmations import BATCH, confirmations
from bot.desk.office import Office
from bot.fitting import fingerprint
from bot.store.tables import Feedback, SuggestedPhrasing
from faq.catalog import Catalog
from intents.corpus import Confirmation
from tests.conftest import Clock, OfficeMaker
from tests.scenarios.player import Player
from tests.scenarios.rehearsal import RehearsedKnowledge

ASKED = "Comment inscrire gratuitement ma boulangerie sur Google Maps ?"


@pytest.fixture
def spoken(make_office: OfficeMaker, clock: Clock) -> Office:
    """A contact got the answer, said that it does not help, and asked something else."""
    office = make_office()
    office.knowledge = RehearsedKnowledge(office.knowledge)
    player = Player(office, clock, "telegram", [])
    for step in ({"said": ASKED}, {"pressed": "Pas vraiment"}, {"said": "baobab xylophone"}):
        player.play(step)
        clock.advance(timedelta(minutes=1))
    return office


def repeat_feedback(session: Session, times: int) -> None:
    said = session.exec(select(Feedback)).first()
    assert said is not None
    for _ in range(times):
        session.add(Feedback(**said.model_dump(exclude={"id"})))
    session.flush()


def choose(office: Office, session: Session, times: int, accepted: bool | None) -> None:
    for _ in range(times):
        session.add(
            SuggestedPhrasing(
                entry="google-fiche",
                language="fr",
                text="ma boutique sur la carte",
                at=office.clock(),
                accepted=accepted,
            )
        )
    session.flush()


def test_a_whole_batch_of_feedback_is_learnt_from_with_what_was_asked(spoken: Office) -> None:
    with spoken.transaction() as session:
        before = library.version(session)
        repeat_feedback(session, BATCH - 2)
        assert confirmations(session) == ()
        assert library.version(session) == before
        repeat_feedback(session, 1)
        said = Confirmation("google-fiche", "fr", ASKED, right=False)
        assert confirmations(session) == (said,) * BATCH
        assert library.version(session) != before


def test_choices_count_unless_a_coordinator_refused_them(spoken: Office) -> None:
    with spoken.transaction() as session:
        choose(spoken, session, 1, accepted=None)
        choose(spoken, session, 1, accepted=True)
        choose(spoken, session, BATCH - 2, accepted=False)
        chosen = Confirmation("google-fiche", "fr", "ma boutique sur la carte", right=True)
        assert confirmations(session) == (chosen, chosen)


def test_feedback_on_an_answer_picked_from_the_menu_teaches_nothing(spoken: Office) -> None:
    with spoken.transaction() as session:
        for row in session.exec(select(Feedback)).all():
            row.entry = "wifi-magasin"
        repeat_feedback(session, BATCH - 1)
        assert confirmations(session) == ()


def test_what_is_confirmed_is_fitted_anew(spoken: Office, catalog: Catalog) -> None:
    with spoken.transaction() as session:
        library.import_catalog(spoken, session, catalog)
        bare = library.load_knowledge(session).corpus()
        repeat_feedback(session, BATCH - 1)
        taught = library.load_knowledge(session).corpus()
    assert taught.phrasings == bare.phrasings
    assert fingerprint(taught, 0.95) != fingerprint(bare, 0.95)
