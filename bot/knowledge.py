"""What the bot knows at this moment: the catalog and the matcher built from it, swapped whole."""

import hashlib
import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path
from threading import Lock, Thread

from faq.catalog import Catalog
from faq.signposts import Signposts, read_signposts
from intents.archive import VERSION
from intents.corpus import Corpus
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
        self, load: Callable[[], Catalog], target_precision: float, cache: Path | None
    ) -> None:
        self._load, self._target, self._cache = load, target_precision, cache
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
        return self._first.done()

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
        catalog = self._load()
        return Snapshot(catalog, fit(catalog.corpus(), self._target, self._cache))


def fit(corpus: Corpus, target_precision: float, cache: Path | None) -> Understanding:
    """The matcher fitted on the corpus, from the cache when it was fitted before."""
    if cache is None:
        return Understanding.build(corpus, target_precision=target_precision)
    kept = cache / f"{fingerprint(corpus, target_precision)}.matcher"
    if kept.exists():
        try:
            return Understanding.from_bytes(_mapped(kept))
        except ValueError:
            log.warning("A kept matcher could not be read and is fitted again.")
    fitted = Understanding.build(corpus, target_precision=target_precision)
    _keep(kept, fitted.to_bytes())
    return Understanding.from_bytes(_mapped(kept))


def _mapped(path: Path) -> mmap:
    """The file as memory that every process shares, and that is only read where it is used."""
    with path.open("rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


def _keep(path: Path, content: bytes) -> None:
    """Written aside and moved, so that no process ever reads half of it; old ones leave."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(f".{id(content)}")
    aside.write_bytes(content)
    aside.replace(path)
    others = sorted(path.parent.glob("*.matcher"), key=lambda p: p.stat().st_mtime)
    for old in others[:-5]:
        old.unlink(missing_ok=True)


def fingerprint(corpus: Corpus, target_precision: float) -> str:
    """Changes whenever what the matcher learns from, or how it learns, changes."""
    digest = hashlib.sha256(f"{VERSION} {target_precision}".encode())
    for phrasing in corpus.phrasings:
        digest.update(f"{phrasing.entry}\0{phrasing.language}\0{phrasing.text}\n".encode())
    for negative in corpus.negatives:
        digest.update(f"{negative.subject}\0{negative.language}\0{negative.text}\n".encode())
    return digest.hexdigest()[:32]
