"""Many worlds in each run of the tests; `make simulate` plays as many again, apart."""

import logging

import pytest

from bot.knowledge import Knowledge
from tests.databases import Databases
from tests.simulation.run import Simulation
from tests.simulation.standing import BrokenRuleError


@pytest.fixture(autouse=True)
def _few_logs(caplog: pytest.LogCaptureFixture) -> None:
    """Every fault is logged, and there are hundreds."""
    caplog.set_level(logging.CRITICAL)


@pytest.fixture(scope="module")
def simulation(knowledge: Knowledge, sqlite_databases: Databases) -> Simulation:
    return Simulation(knowledge, sqlite_databases)


@pytest.mark.parametrize("seed", range(4))
def test_no_rule_is_broken(simulation: Simulation, seed: int) -> None:
    world = simulation.play(seed, 250)
    rules = world.service.rules
    assert len(rules.arrived) > 300
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
