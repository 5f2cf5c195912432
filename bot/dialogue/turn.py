"""One turn of the conversation: the state as it changes, and the effects as they add up."""

from typing import Any

from bot.dialogue.state import Expecting, Situation, State
from bot.effects import Effect, Kind, Option, Say
from bot.lines import say


class Turn:
    """Collects what one event leads to; lives only inside `respond`."""

    def __init__(self, state: State, situation: Situation) -> None:
        self.state = state
        self.situation = situation
        self.effects: list[Effect] = []

    @property
    def language(self) -> str:
        return self.state.language

    @property
    def country(self) -> str | None:
        """As the contact says, else as their address tells."""
        return self.state.country or self.situation.country

    def become(self, **changes: Any) -> None:
        """Changes the state."""
        self.state = self.state.model_copy(update=changes)

    def expect(self, expecting: Expecting, options: tuple[Option, ...] = ()) -> None:
        """Says what a short reply will now mean."""
        self.become(expecting=expecting, options=options, service="")

    def line(self, key: str, **values: Any) -> str:
        """A line in the contact's language, as coordinators worded it if they did."""
        preferred = self.situation.texts.get(self.language, {})
        return preferred.get(key) or say(self.language, key, **values)

    def option(self, identifier: str, key: str, **values: Any) -> Option:
        """A choice whose label is a line."""
        return Option(identifier, self.line(key, **values))

    def do(self, effect: Effect) -> None:
        self.effects.append(effect)

    def say(self, key: str, *options: Option, kind: Kind = "automatic", **values: Any) -> None:
        """Sends a line, with the options that the contact may choose from."""
        self.tell(self.line(key, **values), *options, kind=kind)

    def tell(
        self,
        text: str,
        *options: Option,
        kind: Kind = "automatic",
        entry: str | None = None,
        verdict: str | None = None,
    ) -> None:
        """Sends a text that is already composed."""
        self.do(Say(text, options, kind, entry, verdict))

    def ask(
        self,
        expecting: Expecting,
        text: str,
        *options: Option,
        kind: Kind = "automatic",
        entry: str | None = None,
        verdict: str | None = None,
    ) -> None:
        """Sends a text that expects one of the options in return."""
        self.expect(expecting, options)
        self.tell(text, *options, kind=kind, entry=entry, verdict=verdict)

    def listen(self, service: str, text: str, *options: Option) -> None:
        """Sends a text to which the service takes free words in return."""
        self.ask(Expecting.SERVICE, text, *options, kind="service")
        self.become(service=service)
