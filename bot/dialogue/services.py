"""What one can do here besides asking questions: each service, from the menu or in one's words."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.dialogue import agenda, diagnosis, doors, offers, updates
from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import Option
from bot.events import Wrote

Words = Callable[[Turn, str], None]
Hearing = Callable[[Turn, Wrote], bool]


@dataclass(frozen=True, slots=True)
class Service:
    """`begin` takes the words that asked for it, none from the menu; `choose` what follows the
    service's name in an option's id; `hear` the free words that it asked for, and says whether
    they were for it.
    """

    begin: Words
    choose: Words
    hear: Hearing


SERVICES: dict[str, Service] = {
    "diagnosis": Service(diagnosis.begin, diagnosis.choose, diagnosis.hear),
    "offers": Service(offers.begin, offers.choose, offers.hear),
    "doors": Service(doors.begin, doors.choose, doors.hear),
    "updates": Service(updates.begin, updates.choose, updates.hear),
    "agenda": Service(agenda.begin, agenda.choose, agenda.hear),
}
"""By the name that `intents/lexicon/services.yaml` and options use, in the order of the menu."""


def show(turn: Turn, _: str = "") -> None:
    """The list of services."""
    options = tuple(opener(turn, name) for name in SERVICES)
    turn.ask(Expecting.MENU, turn.line("services"), *options, kind="service")


def opener(turn: Turn, name: str) -> Option:
    """The option that begins a service."""
    return turn.option(f"service/{name}", f"service-{name}")


def begin(turn: Turn, name: str, words: str = "") -> None:
    """Begins a service; a name that is none shows those there are."""
    if name in SERVICES:
        SERVICES[name].begin(turn, words)
    else:
        show(turn)


def hear(turn: Turn, event: Wrote) -> bool:
    """Whether the words go to the service that asked for some."""
    service = SERVICES.get(turn.state.service)
    if service is None or turn.state.expecting is not Expecting.SERVICE or not event.text.strip():
        return False
    return service.hear(turn, event)
