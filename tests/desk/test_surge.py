"""A surge in a real service: what changes, who sees it, and that it ends."""

from datetime import date, timedelta

import pytest

from bot import inbox
from bot.desk import surge
from bot.desk.office import Office
from bot.dialogue import Expecting, Situation, State, respond
from bot.events import Pressed, Wrote
from bot.store.tables import FollowUp
from faq.catalog import Catalog
from handoff.surge import CALM_FOR, MANY, MERGED_FASTER
from intents.verdict import Match, Verdict
from tests.conftest import Clock, OfficeMaker
from tests.scenarios import payloads
from tests.scenarios.player import Player
from tests.scenarios.rehearsal import RehearsedKnowledge

CALM = CALM_FOR + timedelta(minutes=1)


@pytest.fixture
def player(office: Office, clock: Clock) -> Player:
    office.knowledge = RehearsedKnowledge(office.knowledge)
    return Player(office, clock, "telegram", ["Marie"])


def crowd(player: Player, number: int = MANY) -> None:
    """As many contacts ask for somebody, and wait."""
    for n in range(number):
        player.play({"said": "humain"}, f"contact {n}")
        player.play({"said": "oui"}, f"contact {n}")


def test_it_is_on_with_the_queue_and_off_after_a_calm_while(
    player: Player, office: Office, clock: Clock
) -> None:
    surge.watch(office)
    assert not office.surge
    crowd(player)
    surge.watch(office)
    assert office.surge and office.merge_window * MERGED_FASTER == office.settings.merge_window
    for n in range(MANY):
        player.play({"said": "annuler"}, f"contact {n}")
        player.play({"said": "oui"}, f"contact {n}")
    surge.watch(office)
    assert office.surge
    clock.advance(CALM)
    surge.watch(office)
    assert not office.surge


def test_every_process_knows_it(
    player: Player, office: Office, make_office: OfficeMaker, clock: Clock
) -> None:
    crowd(player)
    surge.watch(office)
    other = make_office()
    clock.advance(timedelta(seconds=3))
    surge.watch(other)
    assert other.surge
    with other.reading() as session:
        kept = surge.kept(session)
    assert kept.since is not None and kept.since < clock.now


def test_messages_that_nobody_reads_begin_it(office: Office, clock: Clock) -> None:
    content = payloads.update("message", payloads.message(7, text="bonjour"))
    assert inbox.store(office, [inbox.Arrival("telegram", "1", content)])
    surge.watch(office)
    assert not office.surge
    clock.advance(timedelta(seconds=8))
    surge.watch(office)
    assert office.surge


def test_the_wait_is_told_honestly(player: Player, office: Office) -> None:
    crowd(player)
    surge.watch(office)
    player.play({"said": "humain", "heard": "Il y a beaucoup de demandes en ce moment"})
    player.play({"offered": ["Oui, transmettez", "Non merci"]})


def test_follow_ups_wait_until_it_is_over(player: Player, office: Office, clock: Clock) -> None:
    player.play({"said": "Comment inscrire gratuitement ma boulangerie sur Google Maps ?"})
    player.play({"heard": "Créer sa fiche Google Business"})
    office.surge = True
    player.play({"passes": "25h", "silent": True})
    office.surge = False
    player.play({"passes": "61m", "heard": "Est-ce que ça a aidé"})
    with office.reading() as session:
        assert session.get_one(FollowUp, 1).result == "sent"


@pytest.mark.parametrize(
    ("slug", "chance", "surge", "shown"),
    [
        ("paiement-terminal", 0.2, True, True),
        ("paiement-terminal", 0.2, False, False),
        ("paiement-terminal", 0.05, True, False),
        ("hameconnage", 0.2, True, False),
    ],
)
def test_what_is_near_is_shown_before_a_human_unless_it_is_urgent(
    catalog: Catalog, slug: str, chance: float, surge: bool, shown: bool
) -> None:
    state = State(greeted=True, attempts=1)
    event = Wrote("cela ne va pas", Verdict("none", (Match(slug, chance),), "fr"))
    after, _ = respond(state, event, Situation(catalog, date(2026, 12, 1), surge=surge))
    assert after.expecting is (Expecting.CHOICE if shown else Expecting.OFFER)


def test_refusing_what_is_near_leads_on_to_a_human(catalog: Catalog) -> None:
    situation = Situation(catalog, date(2026, 12, 1), surge=True)
    event = Wrote("cela ne va pas", Verdict("none", (Match("paiement-terminal", 0.2),), "fr"))
    state, _ = respond(State(greeted=True), event, situation)
    state, _ = respond(state, Pressed("none"), situation)
    assert state.expecting is Expecting.REPHRASE
    state, _ = respond(state, Pressed("human"), situation)
    assert state.expecting is Expecting.OFFER
