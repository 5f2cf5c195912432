"""Many worlds in each run of the tests; `make simulate` plays others, by their seeds."""

import logging
from collections import Counter

import pytest

from bot.knowledge import Knowledge
from tests.databases import Databases
from tests.simulation.run import WORLD, Simulation
from tests.simulation.standing import BrokenRuleError


@pytest.fixture(autouse=True)
def _few_logs(caplog: pytest.LogCaptureFixture) -> None:
    """Every fault is logged, and there are hundreds."""
    caplog.set_level(logging.CRITICAL)


PIECE = 5  # worlds


@pytest.fixture(scope="module")
def simulation(knowledge: Knowledge, sqlite_databases: Databases) -> Simulation:
    return Simulation(knowledge, sqlite_databases)


@pytest.mark.parametrize("first", range(0, 40, PIECE))
def test_ten_thousand_conversations_break_no_rule(simulation: Simulation, first: int) -> None:
    """In equal pieces, for the processes that run the tests."""
    seen: Counter[str] = Counter()
    for seed in range(first, first + PIECE):
        rules = simulation.play(seed, WORLD).service.rules
        seen.update(arrived=len(rules.arrived), taken=sum(rules.taken.values()))
    assert seen["arrived"] > 300 * PIECE
    assert seen["taken"] > 300 * PIECE


def test_on_postgresql_no_rule_is_broken(
    knowledge: Knowledge, postgres_databases: Databases
) -> None:
    rules = Simulation(knowledge, postgres_databases).play(0, WORLD).service.rules
    assert sum(rules.taken.values()) > 300


def test_a_seed_can_be_played_again(simulation: Simulation) -> None:
    first, again = (simulation.play(7, 10).service.rules for _ in range(2))
    assert (first.steps, first.taken, len(first.arrived)) == (
        again.steps,
        again.taken,
        len(again.arrived),
    )


def test_a_message_marked_as_sent_and_never_taken_is_noticed(simulation: Simulation) -> None:
    with simulation.world(8, 10) as world:
        world.run()
        world.service.rules.taken.clear()
        with pytest.raises(BrokenRuleError, match="marked as sent"):
            world.service.rules.settled()


def test_a_message_taken_twice_is_noticed(simulation: Simulation) -> None:
    """In one of a few worlds, an answer is lost for certain."""
    with pytest.raises(BrokenRuleError, match="is doubled"):
        for seed in range(9):
            with simulation.world(seed, 20) as world:
                world.channels["whatsapp"].forgets = True
                world.run()
