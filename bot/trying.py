"""Tries an edited FAQ on past questions in processes of its own, on every core."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from intents.corpus import Corpus
from intents.matcher import Matcher
from intents.replay import Outcome, Question, replay
from intents.understanding import Understanding

BATCH = 250
FEW = 50
"""Questions that are sooner tried here than in another process."""
_BOTH: list[Understanding] = []
"""In each process of the pool: before and after."""


class Tried(NamedTuple):
    """How many questions have been tried, and the outcomes of those concerned by the edit."""

    number: int
    outcomes: list[Outcome]


def tried(
    before: Understanding, corpus: Corpus, questions: Sequence[Question], slugs: frozenset[str]
) -> Iterator[Tried]:
    """The questions with this corpus instead, in which entries `slugs` are edited, as they come.

    Only the index is built anew: what turns evidence into a verdict, learned from the FAQ in
    force, stays, so that a difference comes from the edit and from nothing else.
    """
    if len(questions) <= FEW:
        outcomes = replay(before, edited(before, corpus), questions, slugs)
        yield Tried(len(questions), outcomes)
        return
    batches = [questions[at : at + BATCH] for at in range(0, len(questions), BATCH)]
    with TemporaryDirectory() as folder:
        kept = Path(folder) / "before.matcher"
        kept.write_bytes(before.to_bytes())
        with ProcessPoolExecutor(
            min(os.cpu_count() or 1, len(batches)),
            mp_context=get_context("spawn"),
            initializer=_prepare,
            initargs=(kept, corpus),
        ) as pool:
            yield from pool.map(_try, batches, repeat(slugs))


def edited(before: Understanding, corpus: Corpus) -> Understanding:
    """The same verdict on another corpus."""
    return Understanding(Matcher.of(corpus), before.policy)


def _prepare(kept: Path, corpus: Corpus) -> None:
    before = Understanding.from_bytes(kept.read_bytes())
    _BOTH[:] = [before, edited(before, corpus)]


def _try(questions: Sequence[Question], slugs: frozenset[str]) -> Tried:
    before, after = _BOTH
    return Tried(len(questions), replay(before, after, questions, slugs))
