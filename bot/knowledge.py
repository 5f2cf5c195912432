"""What the bot knows at this moment: the catalog and the matcher built from it, swapped whole."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Thread

from bot.fitting import Fitter, fit
from faq.catalog import Catalog
from faq.signposts import Signposts, read_signposts
from intents.understanding import Understanding


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
        self._building = Lock()
        self.signposts: Signposts = read_signposts()
        self._first: Future[Snapshot] = Future()
        self._latest: Snapshot | None = None
        Thread(target=self._build_first, name="first fit", daemon=True).start()

    @property
    def current(self) -> Snapshot:
        """The latest snapshot; waits for the first one."""
        return self._latest or self._first.result()

    @property
    def is_ready(self) -> bool:
        return self._first.done() and self._first.exception() is None

    def refresh(self) -> None:
        """Reads the FAQ again and refits; readers keep the former snapshot meanwhile."""
        self._first.result()
        with self._building:
            self._latest = self._build()

    def _build_first(self) -> None:
        try:
            self._first.set_result(self._build())
        except BaseException as error:
            self._first.set_exception(error)
            raise

    def _build(self) -> Snapshot:
        """Decides once, so that word lists are read before the first message comes."""
        catalog = self._load()
        understanding = self._fit(catalog.corpus(), self._target, self._cache)
        understanding.decide("bonjour, une question")
        return Snapshot(catalog, understanding)
