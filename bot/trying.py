"""Tries an edited FAQ on past questions in processes of its own, on every core."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from intents.corpus import Corpus
from intents.matcher import Matcher
from intents.replay import Edit, Outcome, Question
from intents.understanding import Understanding

BATCH = 250
FEW = 50
"""Questions that are sooner tried here than in another process."""
_EDIT: list[Edit] = []
"""In each process of the pool: what is tried."""


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
        edit = Edit.of(before, edited(before, corpus), slugs)
        yield Tried(len(questions), edit.replay(questions))
        return
    batches = [questions[at : at + BATCH] for at in range(0, len(questions), BATCH)]
    with TemporaryDirectory() as folder:
        kept = Path(folder) / "before.matcher"
        kept.write_bytes(before.to_bytes())
        with ProcessPoolExecutor(
            min(os.cpu_count() or 1, len(batches)),
            mp_context=get_context("spawn"),
            initializer=_prepare,
            initargs=(kept, corpus, slugs),
        ) as pool:
            yield from pool.map(_try, batches)


def edited(before: Understanding, corpus: Corpus) -> Understanding:
    """The same verdict on another corpus."""
    return Understanding(Matcher.of(corpus), before.policy)


def _prepare(kept: Path, corpus: Corpus, slugs: frozenset[str]) -> None:
    before = Understanding.from_bytes(kept.read_bytes())
    _EDIT[:] = [Edit.of(before, edited(before, corpus), slugs)]


def _try(questions: Sequence[Question]) -> Tried:
    (edit,) = _EDIT
    return Tried(len(questions), edit.replay(questions))
