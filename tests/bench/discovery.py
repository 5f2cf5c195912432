"""Whether what the FAQ lacks shows up as groups: `python -m tests.bench.discovery --eval FOLDER`.

Twenty topics are taken out of the FAQ, the bot is sent every message of FOLDER's `fr*.jsonl` and
our own misses, and what it cannot answer is grouped. A message is a miss when its contact would
say so: nothing was found, the right entry is not among the suggestions, or the answer is wrong.

A group is two misses or more; a topic has a group when more than half of it are about the topic.
Groups come as a coordinator sees them: most people first, then the latest. All this is the same
for every way of grouping.
"""

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from pathlib import Path

import numpy as np

from faq.catalog import Catalog
from faq.files import CONTENT, read_catalog
from intents.grouping.groups import grow
from intents.grouping.likeness import likeness
from intents.grouping.portrait import Painter
from intents.normalise import words
from intents.understanding import Understanding
from intents.verdict import Verdict
from tests.bench.clustering import LIKENESSES, THRESHOLDS, USUAL, Alike, Groups, clustered, members

MISSES = Path(__file__).parent / "misses" / "misses.jsonl"
SEEDS = (1, 2, 3, 4, 5)
REMOVED = 20
SHOWN = 30
"""Groups that a coordinator looks at."""
PURE = 0.7
AT_A_TIME = 10
"""Misses that come between two groupings, in the measure of groups that grow."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`fair` are the topics that answer it, none when nothing should; `answer` a volunteer's."""

    text: str
    language: str
    fair: tuple[str, ...]
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Stream:
    """The misses of one draw with what each is about, and what the FAQ lacks."""

    asked: Sequence[Asked]
    topics: Sequence[str]
    lacking: frozenset[str]
    understanding: Understanding


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares of the topics that lack: with a group among the first, with one in which three
    or more people speak of it, with one anywhere. Purity is that of the first groups; pairs: of
    two misses about one lacking topic, how often they are together.
    """

    shown: float
    by_three: float
    anywhere: float
    purity: float
    pairs: float
    groups: float


def read_questions(path: Path) -> list[Asked]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [Asked(row["text"], row["lang"], _fair(row), row.get("answer", "")) for row in rows]


def _fair(row: dict[str, object]) -> tuple[str, ...]:
    also = row.get("also")
    first = row.get("topic") or row.get("expected")
    return (str(first), *(also if isinstance(also, list) else ())) if first else ()


def stream(catalog: Catalog, asked: Sequence[Asked], lacking: frozenset[str]) -> Stream:
    """What is missed once the topics are taken out."""
    rest = Catalog((entry for entry in catalog if entry.slug not in lacking), catalog.negatives)
    understanding = Understanding.build(rest.corpus())
    missed = [
        (each, _topic(each, number, lacking))
        for number, each in enumerate(asked)
        if _is_missed(understanding.decide(each.text), frozenset(each.fair) - lacking)
    ]
    return Stream([m for m, _ in missed], [t for _, t in missed], lacking, understanding)


def _is_missed(verdict: Verdict, right: frozenset[str]) -> bool:
    if verdict.act is not None:
        return False
    offered = {"answer": 1, "suggest": 3, "none": 0}[verdict.kind]
    return not right & {match.entry for match in verdict.matches[:offered]}


def _topic(asked: Asked, number: int, lacking: frozenset[str]) -> str:
    """What it lacks, else what it is about; what nothing should answer is alike to nothing."""
    lacks = [topic for topic in asked.fair if topic in lacking]
    return (lacks or list(asked.fair) or [f"nothing {number}"])[0]


def ours(found: Stream, *, answers: bool, at_a_time: int | None = None) -> Groups:
    """All at once, or as they come: what is together stays together."""
    painter = Painter.of(found.understanding.matcher)
    portraits = [
        painter.portrait(each.text, each.language, each.answer if answers else "")
        for each in found.asked
    ]
    odds = likeness(portraits)
    names: list[object] = []
    step = at_a_time or len(odds)
    for start in range(0, len(odds), step):
        end = min(start + step, len(odds))
        names = _lasting(grow(odds[:end, :end], [*names, *[None] * (end - start)]), start)
    return members(names)


def _lasting(names: Sequence[object], start: int) -> list[object]:
    """New groups are named anew each time: they get a name of their own."""
    return [f"{start} {name}" if isinstance(name, int) else name for name in names]


def figures(groups: Groups, found: Stream) -> Figures:
    """Of the groups of one draw, as the module says."""
    ordered = sorted((g for g in groups if len(g) > 1), key=lambda g: (-len(g), -max(g)))
    counts = [Counter(found.topics[place] for place in group) for group in ordered]
    majorities = [_majority(count) for count in counts]
    first = counts[:SHOWN]
    pure = sum(count.most_common(1)[0][1] for count in first)
    return Figures(
        _share(found, (topic for topic, _ in majorities[:SHOWN])),
        _share(found, (topic for topic, people in majorities[:SHOWN] if people > 2)),
        _share(found, (topic for topic, _ in majorities)),
        pure / max(sum(count.total() for count in first), 1),
        _pairs(counts, found),
        len(ordered),
    )


def _majority(group: Counter[str]) -> tuple[str, int]:
    """What more than half of the group are about, and how many; nothing when there is none."""
    topic, people = group.most_common(1)[0]
    return (topic, people) if people * 2 > group.total() else ("", 0)


def _share(found: Stream, topics: Iterable[str]) -> float:
    return len(found.lacking & set(topics)) / len(found.lacking)


def _pairs(groups: Sequence[Counter[str]], found: Stream) -> float:
    together = sum(n * (n - 1) for group in groups for t, n in group.items() if t in found.lacking)
    totals = Counter(topic for topic in found.topics if topic in found.lacking)
    return together / sum(n * (n - 1) for n in totals.values())


def mean(measured: Sequence[Figures]) -> Figures:
    return Figures(*np.array([astuple(each) for each in measured]).mean(axis=0).tolist())


Sweep = Sequence[Figures]
"""Of one draw, by threshold."""


def swept(alike: Alike, found: Stream, texts: Sequence[str]) -> Sweep:
    return [figures(groups, found) for groups in clustered(alike(texts), THRESHOLDS)]


def best(sweeps: Sequence[Sweep], wanted: str) -> int:
    """The threshold that has most of it on these draws, with pure groups if there are."""
    means = [mean(at) for at in zip(*sweeps, strict=True)]
    return max(range(len(means)), key=lambda at: (means[at].purity >= PURE, _of(means[at], wanted)))


def _of(measured: Figures, wanted: str) -> float:
    return float(getattr(measured, wanted))


def from_other_draws(sweeps: Sequence[Sweep], wanted: str) -> Figures:
    """Each draw at the threshold that is best on the others."""
    others = ([*sweeps[:draw], *sweeps[draw + 1 :]] for draw in range(len(sweeps)))
    return mean([each[best(rest, wanted)] for each, rest in zip(sweeps, others, strict=True)])


def in_hindsight(sweeps: Sequence[Sweep], wanted: str) -> Figures:
    at = best(sweeps, wanted)
    return mean([sweep[at] for sweep in sweeps])


def at_its_best(choose: Callable[[Sequence[Sweep], str], Figures], sweeps: list[Sweep]) -> Figures:
    """What is shown by three has a threshold of its own."""
    return replace(choose(sweeps, "shown"), by_three=choose(sweeps, "by_three").by_three)


def draws(catalog: Catalog, folder: Path) -> Iterator[Stream]:
    own = read_questions(MISSES)
    asked = [each for path in sorted(folder.glob("fr*.jsonl")) for each in read_questions(path)]
    pool = sorted({topic for each in own for topic in each.fair})
    for seed in SEEDS:
        lacking = frozenset(random.Random(seed).sample(pool, REMOVED))
        yield stream(catalog, [*asked, *own], lacking)


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--eval", type=Path, required=True, help="the folder of questions")
    streams = list(draws(read_catalog(CONTENT), parser.parse_args(arguments).eval))
    columns = "| | shown | by three | anywhere | purity | pairs | groups |\n"
    sys.stdout.write(columns + "| --- " * 7 + "|\n")
    _print("ours, with answers", mean([figures(ours(s, answers=True), s) for s in streams]))
    _print("ours, questions alone", mean([figures(ours(s, answers=False), s) for s in streams]))
    growing = [ours(s, answers=True, at_a_time=AT_A_TIME) for s in streams]
    _print("ours, with answers, ten at a time", mean(list(map(figures, growing, streams))))
    for name, alike in LIKENESSES:
        _print_baseline(name, alike, streams)


def _print_baseline(name: str, alike: Alike, streams: Sequence[Stream]) -> None:
    lowered = [[each.text.lower() for each in s.asked] for s in streams]
    folded = [[" ".join(words(each.text)) for each in s.asked] for s in streams]
    told = [[" ".join(words(f"{each.text} {each.answer}")) for each in s.asked] for s in streams]
    usual = [clustered(alike(texts), [USUAL], "single")[0] for texts in lowered]
    _print(f"{name}, from {USUAL}, linked", mean(list(map(figures, usual, streams))))
    plain = [swept(alike, s, texts) for s, texts in zip(streams, lowered, strict=True)]
    _print(f"{name}, plain", at_its_best(from_other_draws, plain))
    for kind, all_texts in (("strengthened", folded), ("strengthened, with answers", told)):
        sweeps = [swept(alike, s, texts) for s, texts in zip(streams, all_texts, strict=True)]
        _print(f"{name}, {kind}", at_its_best(in_hindsight, sweeps))


def _print(name: str, figures: Figures) -> None:
    row = " | ".join(f"{value:.2f}" for value in astuple(figures)[:-1])
    sys.stdout.write(f"| {name} | {row} | {figures.groups:.0f} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
