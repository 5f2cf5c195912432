"""What the bot knows at this moment: the catalog and the matcher built from it, swapped whole."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bot.fitting import Fitter, fit
from faq.catalog import Catalog
from faq.signposts import Signposts, read_signposts
from intents.understanding import Understanding

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A catalog and the understanding fitted on exactly that catalog."""

    catalog: Catalog
    understanding: Understanding


class Knowledge:
    """Holds the current snapshot; `refresh` builds the next one aside, then swaps it in.

    `load` reads the catalog; `cache` is a folder that keeps fitted matchers between starts.
    The first snapshot is built in the background: what arrives meanwhile is stored.
    """

    def __init__(
        self,
        load: Callable[[], Catalog],
        target_precision: float,
        cache: Path,
        fitter: Fitter = fit,
    ) -> None:
        self._load, self._target, self._cache, self._fit = load, target_precision, cache, fitter
        self.signposts: Signposts = read_signposts()
        self._read: Catalog | None = None
        self._latest: Snapshot | None = None
        # One builds at a time, so that an older FAQ never replaces a newer one.
        self._builder = ThreadPoolExecutor(1, "fitting")
        self._first = self._submit()

    @property
    def current(self) -> Snapshot:
        """The latest snapshot; waits for the first one."""
        return self._latest or self._first.result()

    @property
    def catalog(self) -> Catalog:
        """The FAQ as it was last read, which the matcher may not know yet."""
        return self.current.catalog if self._read is None else self._read

    @property
    def is_ready(self) -> bool:
        return self._latest is not None

    def refresh(self) -> None:
        """Reads the FAQ again and refits; readers keep the former snapshot meanwhile."""
        self._submit().result()

    def aim_at(self, precision: float) -> None:
        """Refits in the background when the share of right answers to aim for is another."""
        if precision != self._target:
            self._target = precision
            self.refresh_soon()

    def refresh_soon(self) -> None:
        """The same in the background."""
        self._submit()

    def settle(self) -> None:
        """Waits for what is being built."""
        self._builder.submit(lambda: None).result()

    def _submit(self) -> Future[Snapshot]:
        future = self._builder.submit(self._build)
        future.add_done_callback(_tell_failure)
        return future

    def _build(self) -> Snapshot:
        """Decides once, so that word lists are read before the first message comes."""
        catalog = self._read = self._load()
        understanding = self._fit(catalog.corpus(), self._target, self._cache)
        understanding.decide("bonjour, une question")
        self._latest = Snapshot(catalog, understanding)
        return self._latest


def _tell_failure(future: Future[Snapshot]) -> None:
    if not future.cancelled() and (error := future.exception()) is not None:
        log.error("The FAQ could not be fitted.", exc_info=error)
