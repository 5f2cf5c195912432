"""Fits the matcher on a corpus, once: what was fitted before is kept in a cache folder."""

import hashlib
import logging
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from mmap import ACCESS_READ, mmap
from multiprocessing import get_context
from pathlib import Path

from intents.archive import VERSION
from intents.corpus import Corpus
from intents.understanding import Understanding

log = logging.getLogger(__name__)

KEPT = 5  # the latest fits; older ones leave the cache

Fitter = Callable[[Corpus, float, Path], Understanding]


def fit(corpus: Corpus, target_precision: float, cache: Path) -> Understanding:
    """The matcher fitted on the corpus, in this process."""
    return _kept_or(learn, corpus, target_precision, cache)


def fit_aside(corpus: Corpus, target_precision: float, cache: Path) -> Understanding:
    """The same in a process of its own: seconds of work that must not slow down the service."""
    return _kept_or(_learn_aside, corpus, target_precision, cache)


def _kept_or(
    learn_into: Callable[[Corpus, float, Path], None],
    corpus: Corpus,
    target_precision: float,
    cache: Path,
) -> Understanding:
    kept = cache / f"{fingerprint(corpus, target_precision)}.matcher"
    if kept.exists():
        try:
            return Understanding.from_bytes(_mapped(kept))
        except ValueError:
            log.warning("A kept matcher could not be read and is fitted again.")
    learn_into(corpus, target_precision, kept)
    return Understanding.from_bytes(_mapped(kept))


def learn(corpus: Corpus, target_precision: float, path: Path) -> None:
    """Writes the fitted matcher aside and moves it: no process ever reads half of it."""
    content = Understanding.build(corpus, target_precision=target_precision).to_bytes()
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(f".{os.getpid()}")
    aside.write_bytes(content)
    aside.replace(path)
    others = sorted(path.parent.glob("*.matcher"), key=lambda p: p.stat().st_mtime)
    for old in others[:-KEPT]:
        old.unlink(missing_ok=True)


def _learn_aside(corpus: Corpus, target_precision: float, path: Path) -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        pool.submit(learn, corpus, target_precision, path).result()


def _mapped(path: Path) -> mmap:
    """The file as memory that every process shares, and that is only read where it is used."""
    with path.open("rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


def fingerprint(corpus: Corpus, target_precision: float) -> str:
    """Changes whenever what the matcher learns from, or how it learns, changes."""
    digest = hashlib.sha256(f"{VERSION} {target_precision}".encode())
    for phrasing in corpus.phrasings:
        digest.update(f"{phrasing.entry}\0{phrasing.language}\0{phrasing.text}\n".encode())
    for negative in corpus.negatives:
        digest.update(f"{negative.subject}\0{negative.language}\0{negative.text}\n".encode())
    for said in corpus.confirmations:
        digest.update(f"{said.entry}\0{said.language}\0{said.text}\0{said.right}\n".encode())
    return digest.hexdigest()[:32]
