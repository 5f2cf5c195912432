"""What coordinators prefer holds at once, in every process, and is checked first."""

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from bot.desk import preferences
from bot.desk.office import Office
from bot.desk.preferences import PreferencesError, as_text, text_name
from bot.fitting import fit
from bot.knowledge import Knowledge
from bot.settings import parse_duration, parse_durations, parse_quiet_hours
from bot.store.tables import AuditEvent, Preference
from faq.catalog import Catalog
from handoff.quiet import QuietHours
from intents.corpus import Corpus
from intents.understanding import Understanding
from tests.conftest import Clock, OfficeMaker
from tests.desk.waiting import volunteer
from tests.scenarios.player import Player

MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0, tzinfo=None))
DURATIONS = st.integers(0, 10**9).map(lambda ms: timedelta(milliseconds=ms))

Change = Callable[[dict[str, str]], bool]


@pytest.fixture
def change(office: Office) -> Change:
    with office.transaction() as session:
        account = volunteer(office, session, "Claire")

    def made(wanted: dict[str, str]) -> bool:
        with office.transaction() as session:
            return preferences.change(office, session, account, wanted)

    return made


def kept(office: Office) -> dict[str, str]:
    with office.reading() as session:
        return {row.name: row.value for row in session.exec(select(Preference))}


def test_a_change_holds_in_every_process_that_looks(
    office: Office, make_office: OfficeMaker, change: Change
) -> None:
    other = make_office()
    assert change({"quiet_hours": "22:00-06:30", "follow_up_delays": "2h, 1d"})
    for each in (office, other):
        preferences.look(each)
        assert each.calendar.quiet == QuietHours(time(22), time(6, 30))
        assert each.calendar.delays == (timedelta(hours=2), timedelta(days=1))
    assert kept(office)["follow_up_delays"] == "2h,1d"


def test_what_equals_the_operators_value_is_the_operators_again(
    office: Office, change: Change
) -> None:
    change({"claim_lease": "3h"})
    change({"claim_lease": "1d"})
    preferences.look(office)
    assert kept(office) == {} and office.settings == office.given


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("quiet_hours", "minuit"),
        ("follow_up_delays", "1h,2h,3h"),
        ("follow_up_delays", "demain"),
        ("target_precision", "1.2"),
        ("claim_lease", "-1h"),
        ("novice_replies", "beaucoup"),
        ("text.fr.offer", ""),
        ("text.fr.offer", "a" * 601),
    ],
)
def test_an_impossible_value_is_named_and_changes_nothing(
    office: Office, change: Change, name: str, value: str
) -> None:
    with pytest.raises(PreferencesError) as refused:
        change({"widen_after": "5m", name: value})
    assert refused.value.names == {name}
    assert kept(office) == {}


def test_who_changed_what_is_kept_without_the_words_of_texts(
    office: Office, change: Change
) -> None:
    change({"alert_after": "1h", text_name("fr", "glad"): "Chouette !"})
    assert not change({"alert_after": "60m"})
    with office.reading() as session:
        said = {event.detail for event in session.exec(select(AuditEvent))}
    assert said == {"alert_after: 2h → 1h", "text.fr.glad"}


def test_the_bot_says_what_coordinators_prefer(
    office: Office, clock: Clock, change: Change
) -> None:
    player = Player(office, clock, "telegram", [])
    change({text_name("fr", "goodbye"): "À bientôt à la boutique !"})
    preferences.look(office)
    for word, said in (("bonjour", "Coup de pouce"), ("au revoir", "À bientôt à la boutique !")):
        player.play({"said": word})
        assert said in str(player.person("the contact").listens())


def test_the_matcher_is_fitted_for_the_target_that_was_chosen(
    office: Office, change: Change, catalog: Catalog, tmp_path: Path
) -> None:
    fitted: list[float] = []

    def fitter(corpus: Corpus, target: float, cache: Path) -> Understanding:
        fitted.append(target)
        return fit(corpus, 0.95, cache)

    office.knowledge = Knowledge(lambda: catalog, 0.95, tmp_path, fitter)
    for target in ("0.9", "0.9"):
        change({"target_precision": target})
        preferences.look(office)
    office.knowledge.settle()
    assert fitted == [0.95, 0.9]


@given(DURATIONS)
def test_a_duration_is_typed_as_it_is_shown(duration: timedelta) -> None:
    assert parse_duration(as_text(duration)) == duration


@given(st.tuples(DURATIONS, DURATIONS), st.builds(QuietHours, MINUTES, MINUTES))
def test_delays_and_hours_are_typed_as_they_are_shown(
    delays: tuple[timedelta, ...], hours: QuietHours
) -> None:
    assert parse_durations(as_text(delays)) == delays
    assert parse_quiet_hours(as_text(hours)) == hours
