"""A year of follow-ups: by the rules alone for very many, and by the service for some."""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.whatsapp.content import definitions
from handoff.follow_up import Nature
from tests.conftest import Clock, OfficeMaker
from tests.simulation.histories import BEGIN, COUNTRIES, USUAL, Act, Outage, Person
from tests.simulation.ledger import Ledger, Row
from tests.simulation.stored import Outcomes, StoredYear, outcomes, register, unregister
from tests.simulation.year import CALENDAR, CLOCK_CHANGES, History, history, lived, report

CONTACTS, SAMPLE = 10_000, 30
KINDS = {Nature.ASKED_FOR: "appointment", Nature.CHECK_IN: "course", Nature.NEWS: "news"}
APPROVED = {f"{d.name}.{d.language}": f"HX{0:032}" for d in definitions() if d.approved}
ZONES = {"Europe": ZoneInfo("Europe/Brussels"), "Québec": ZoneInfo("America/Toronto")}


@pytest.fixture(scope="module")
def past() -> History:
    return history(CONTACTS, seed=2026)


@pytest.fixture(scope="module")
def year(past: History) -> Ledger:
    return lived(past)


@pytest.fixture(scope="module")
def undisturbed(past: History) -> Ledger:
    return lived(replace(past, down=[]))


def test_a_year_of_ten_thousand_contacts_keeps_every_rule(
    year: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each send was inspected as it left; what is left to see is that nothing got lost."""
    with capsys.disabled():
        sys.stdout.write(f"\n{report(year)}\n")
    assert len(year.rows) > 50_000
    assert [row for row in year.rows if not row.result] == []
    results = Counter(row.result for row in year.rows)
    assert results["sent"] > 25_000
    assert {"wrote_meanwhile", "opted_out", "too_late", "open_ticket", "no_template"} <= {*results}
    assert {*year.holds} == {"quiet_time", "one_a_day", "open_ticket"}


def test_no_step_is_planned_or_sent_twice(year: Ledger) -> None:
    assert set(Counter((row.subject, row.step) for row in year.rows).values()) == {1}


@pytest.mark.parametrize("name", CLOCK_CHANGES)
def test_what_falls_in_the_night_the_clocks_change_leaves_at_eight(
    undisturbed: Ledger, name: str
) -> None:
    """Once, by the clock on the wall, whichever hour was repeated or skipped before."""
    quebec, zone = name.startswith("Québec"), ZONES[name.partition(",")[0]]
    sunday = CLOCK_CHANGES[name].astimezone(zone).date()
    morning = [
        row.done_at.astimezone(zone)
        for row in undisturbed.rows
        if row.result == "sent"
        and row.nature is Nature.QUESTION
        and (row.person.country == "qc") is quebec
        and not row.held
        and wished(row).astimezone(zone).date() == sunday
        and wished(row).astimezone(zone).hour < 8
        and row.done_at is not None
    ]
    assert len(morning) >= 3
    assert {(at.date(), at.hour, at.minute) for at in morning} == {(sunday, 8, 0)}


def wished(row: Row) -> datetime:
    """When a question would be asked if no hour were quiet."""
    return row.counted_from + CALENDAR.delays[row.step]


PEOPLE = st.builds(
    Person,
    number=st.just(0),
    country=st.sampled_from(COUNTRIES),
    channel=st.sampled_from(["telegram", "whatsapp"]),
    approved=st.booleans(),
)
HOURS = st.timedeltas(timedelta(hours=1), timedelta(days=15))


@st.composite
def lives(draw: st.DrawFn) -> History:
    """Two contacts, whatever they do, and a service that is away for a while."""
    people = [draw(PEOPLE), replace(draw(PEOPLE), number=1)]
    moment, acts = BEGIN + draw(st.timedeltas(timedelta(), timedelta(days=330))), []
    for _ in range(draw(st.integers(1, 25))):
        moment += draw(st.timedeltas(timedelta(seconds=1), timedelta(days=4)))
        what = draw(st.sampled_from(list(USUAL)))
        acts.append(Act(moment, draw(st.integers(0, 1)), what, draw(HOURS)))
    start = acts[0].at + draw(HOURS)
    return History(people, acts, [Outage(start, start + draw(HOURS))])


@given(lives())
@settings(max_examples=200)
def test_no_history_breaks_a_rule(past: History) -> None:
    """The ledger inspects each send; here, each row also comes to exactly one end."""
    ledger = lived(past)
    assert all(row.result and row.done_at for row in ledger.rows)
    assert set(Counter((row.subject, row.step) for row in ledger.rows).values()) <= {1}


@pytest.fixture
def _kinds() -> Iterator[None]:
    register()
    yield
    unregister()


@pytest.mark.usefixtures("_kinds")
def test_the_service_does_exactly_what_the_rules_say(
    make_office: OfficeMaker, clock: Clock
) -> None:
    """A year in the real store, outages included: the same ends at the same moments."""
    past = history(SAMPLE, seed=7)
    past = replace(past, people=[replace(person, approved=True) for person in past.people])
    stored = StoredYear(make_office(whatsapp_templates=APPROVED), clock, past.people, past.down)
    stored.live(past.acts)
    found = outcomes(stored.office)
    assert sum(found.values()) > 100
    assert found == Counter(expected(lived(past)))


def expected(ledger: Ledger) -> Iterator[Outcomes]:
    """An erasure leaves nothing in the store."""
    for row in ledger.rows:
        if not ledger.standing[row.person.number].erased:
            question = "answer" if row.subject.startswith("answer") else "close"
            yield KINDS.get(row.nature, question), row.step, row.result, row.done_at
