"""Whole conversations, as data, on both channels and both databases."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.channels.whatsapp.content import definitions
from tests.conftest import Clock, OfficeMaker
from tests.scenarios.player import BOTH, Player
from tests.scenarios.rehearsal import RehearsedKnowledge

APPROVED = {f"{d.name}.{d.language}": f"HX{0:032}" for d in definitions() if d.approved}
FOLDER = Path(__file__).parent / "conversations"


def scenarios() -> Iterator[Any]:
    for path in sorted(FOLDER.glob("*.yaml")):
        for scenario in yaml.safe_load(path.read_text(encoding="utf-8")):
            for channel in sorted(scenario.get("channels", BOTH)):
                name = f"{path.stem}: {scenario['name']} [{channel}]"
                yield pytest.param(scenario, channel, id=name)


@pytest.mark.parametrize(("scenario", "channel"), list(scenarios()))
def test_the_conversation_goes_as_written(
    make_office: OfficeMaker, clock: Clock, scenario: dict[str, Any], channel: str
) -> None:
    office = make_office(**{"whatsapp_templates": APPROVED, **scenario.get("settings", {})})
    office.knowledge = RehearsedKnowledge(office.knowledge)
    volunteers, levels = scenario.get("volunteers", []), scenario.get("levels", {})
    player = Player(office, clock, channel, volunteers, levels, scenario.get("skills", {}))
    for number, step in enumerate(scenario["steps"], 1):
        try:
            player.play(step)
        except AssertionError as error:
            error.add_note(f"in step {number}: {step}")
            raise
