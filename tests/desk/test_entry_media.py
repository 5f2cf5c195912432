"""What an entry carries reaches the contact before its words, whose choices stay last."""

import pytest

from bot import outbox
from bot.delivery import Mark, mark_all
from bot.desk import entry_media, library
from bot.desk.carry_out import carry_out
from bot.desk.conversing import joined
from bot.desk.office import Office
from bot.dialogue import Situation, State, respond
from bot.effects import Effect, Say
from bot.events import Pressed
from bot.store.tables import Conversation
from faq.catalog import Catalog
from tests.conftest import Clock
from tests.faq.test_media import IMAGE, JPEG, OGG, RECORDING, illustrated
from tests.scenarios.player import BOTH, Player

SITE = "https://aide.example"


def asked_for(site: str = SITE) -> tuple[Effect, ...]:
    """What follows from choosing the entry in the menu."""
    catalog = Catalog([illustrated()])
    today = illustrated().reviewed_on
    situation = Situation(catalog, today, site=site)
    _, effects = respond(State(), Pressed("answer/ouvrir-compte"), situation)
    return effects


def said(effects: tuple[Effect, ...]) -> list[Say]:
    return [effect for effect in effects if isinstance(effect, Say)]


def test_files_come_first_and_the_choices_last() -> None:
    image, recording, answer = said(asked_for())
    assert (image.text, image.file) == ("La fiche sur un téléphone", IMAGE)
    assert recording.file == RECORDING and not recording.options
    assert "Vidéo : https://video.example/1" in answer.text
    assert f"{SITE}/f/ouvrir-compte" in answer.text
    assert len(answer.options) == 3


def test_no_page_is_named_when_nobody_reaches_it() -> None:
    assert "/f/" not in said(asked_for(site=""))[-1].text


def test_a_message_with_a_file_is_joined_with_no_other() -> None:
    assert len(said(tuple(joined(asked_for(), 4000)))) == 3


@pytest.mark.parametrize("channel", sorted(BOTH))
def test_the_bytes_leave_with_their_message(office: Office, clock: Clock, channel: str) -> None:
    Player(office, clock, channel, []).play({"said": "bonjour"})
    with office.transaction() as session:
        assert {entry_media.keep(office, session, content) for content in (JPEG, OGG, JPEG)} == {
            IMAGE,
            RECORDING,
        }
        conversation = session.get_one(Conversation, 1)
        for effect in said(asked_for()):
            carry_out(office, session, conversation, effect)
    sent = []
    while found := outbox.claim_due(office, 10, BOTH):
        for delivery in found:
            mark_all(office, [Mark(delivery, str(delivery.id))])
            sent.append(delivery.message.attachment)
    first, second, third = sent
    assert first is not None and (first.kind, first.content) == ("photo", JPEG)
    assert first.path == f"/media/entry/{IMAGE}"
    assert second is not None and (second.kind, second.content) == ("audio", OGG)
    assert third is None


def test_files_that_are_not_kept_are_named(office: Office) -> None:
    with office.transaction() as session:
        entry_media.keep(office, session, JPEG)
        assert entry_media.absent(session, illustrated().files) == [RECORDING]
        assert entry_media.content_of(session, illustrated().files) == {IMAGE: JPEG}


def test_an_entry_with_media_lives_in_the_database(office: Office) -> None:
    with office.transaction() as session:
        library.import_catalog(office, session, Catalog([illustrated()]))
        assert list(library.load_catalog(session)) == [illustrated()]
