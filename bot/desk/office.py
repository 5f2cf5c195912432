"""What every use case needs: the database, the keys, the settings, the clock, the FAQ."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from bot.dialogue import Texts
from bot.knowledge import Knowledge
from bot.settings import Settings
from bot.store.engine import reading, transaction
from bot.store.sealing import Seal
from faq.bodies import Body, starter_bodies
from handoff.follow_up import Calendar
from handoff.surge import MERGED_FASTER


def now_utc() -> datetime:
    """This moment."""
    return datetime.now(UTC)


def _nothing() -> None:
    """Nobody waits to be woken."""


@dataclass
class Office:
    """`wake` is called after a commit that leaves something to deliver or to do sooner.

    `surge` says whether more arrives than can be dealt with, as the last look found.
    `bodies`: whom signposts name, as the last look found.
    `given`: the settings as the operator set them, before what coordinators prefer.
    """

    engine: Engine
    seal: Seal
    settings: Settings
    clock: Callable[[], datetime] = now_utc
    wake: Callable[[], None] = _nothing
    telegram_name: str = ""
    demo: bool = False
    surge: bool = False
    knowledge: Knowledge = field(init=False)
    given: Settings = field(init=False)
    calendar: Calendar = field(init=False)
    texts: Texts = field(default_factory=dict, init=False)
    bodies: Mapping[str, Body] = field(default_factory=starter_bodies, init=False)

    def __post_init__(self) -> None:
        self.given = self.settings
        self.adopt(self.settings, {})

    def adopt(self, settings: Settings, texts: Texts) -> None:
        """From now on everything follows these."""
        self.settings, self.texts = settings, texts
        self.calendar = Calendar(
            settings.quiet_hours, settings.time_zone, settings.follow_up_delays
        )

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A transaction, after whose commit the workers are woken."""
        with transaction(self.engine) as session:
            yield session
        self.wake()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that only reads."""
        with reading(self.engine) as session:
            yield session

    def refresh_knowledge(self) -> None:
        """Refits in the background; other processes notice the FAQ's new version by themselves."""
        self.knowledge.refresh_soon()

    @property
    def merge_window(self) -> timedelta:
        """How long fragments are awaited; shorter during a surge."""
        asked = self.settings.merge_window
        return asked / MERGED_FASTER if self.surge else asked

    def close(self) -> None:
        """Waits for a fit under way, then closes the connections to the database."""
        self.knowledge.settle()
        self.engine.dispose()

    def telegram_link(self, token: str) -> str:
        """The deep link that ties a Telegram chat to an account; empty while Telegram is off."""
        name = self.telegram_name
        return f"https://t.me/{name}?start=link_{token}" if name else ""
