"""Whether what the FAQ lacks shows up as groups: `python -m tests.bench.discovery --eval FOLDER`.

Twenty topics are taken out of the FAQ, the bot is sent every message of FOLDER's `fr*.jsonl` and
our own misses, and what it cannot answer is grouped. A message is a miss when its contact would
say so: nothing was found, the right entry is not among the suggestions, or the answer is wrong.
"""

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform
from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]

from faq.catalog import Catalog
from faq.files import CONTENT, read_catalog
from intents.calibration import Matrix
from intents.grouping.groups import grow
from intents.grouping.likeness import likeness
from intents.grouping.portrait import Painter
from intents.normalise import words
from intents.understanding import Understanding
from intents.verdict import Verdict

MISSES = Path(__file__).parent / "misses" / "misses.jsonl"
SEEDS = (1, 2, 3, 4, 5)
REMOVED = 20
SHOWN = 30
"""Groups that a coordinator looks at."""
PURE = 0.7
Groups = list[list[int]]


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
    """Shares of the topics that lack: shown in the first groups, or in any; purity; pairs."""

    shown: float
    anywhere: float
    purity: float
    pairs: float
    groups: int


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


def ours(found: Stream, *, answers: bool) -> Groups:
    painter = Painter.of(found.understanding.matcher)
    portraits = [
        painter.portrait(each.text, each.language, each.answer if answers else "")
        for each in found.asked
    ]
    return _members(grow(likeness(portraits), [None] * len(portraits)))


def _members(names: Sequence[object]) -> Groups:
    groups: dict[object, list[int]] = defaultdict(list)
    for place, name in enumerate(names):
        groups[name].append(place)
    return list(groups.values())


def fuzzy(scorer: Callable[..., float]) -> Callable[[Sequence[str]], Matrix]:
    return lambda texts: process.cdist(texts, texts, scorer=scorer) / 100.0


def tfidf(analyzer: str, sizes: tuple[int, int]) -> Callable[[Sequence[str]], Matrix]:
    def alike(texts: Sequence[str]) -> Matrix:
        vectorizer = TfidfVectorizer(
            analyzer=analyzer, ngram_range=sizes, sublinear_tf=True, strip_accents="unicode"
        )
        rows = vectorizer.fit_transform(texts)
        products: Matrix = (rows @ rows.T).toarray()
        return products

    return alike


BASELINES: tuple[tuple[str, Callable[[Sequence[str]], Matrix]], ...] = (
    ("rapidfuzz ratio", fuzzy(fuzz.ratio)),
    ("rapidfuzz token_set_ratio", fuzzy(fuzz.token_set_ratio)),
    ("rapidfuzz WRatio", fuzzy(fuzz.WRatio)),
    ("TF-IDF, words", tfidf("word", (1, 1))),
    ("TF-IDF, characters 2 to 5", tfidf("char_wb", (2, 5))),
)
THRESHOLDS = tuple(np.round(np.arange(0.04, 0.96, 0.02), 2).tolist())


def clustered(alike: Matrix, threshold: float) -> Groups:
    """Average linkage, as ours."""
    distance = np.clip(1 - (alike + alike.T) / 2, 0, None)
    np.fill_diagonal(distance, 0)
    tree = linkage(squareform(distance, checks=False), "average")
    return _members(fcluster(tree, 1 - threshold, "distance").tolist())


def figures(groups: Groups, found: Stream) -> Figures:
    """Groups of two and more, most people first, then the latest."""
    ordered = sorted((g for g in groups if len(g) > 1), key=lambda g: (-len(g), -max(g)))
    majorities = [Counter(found.topics[place] for place in group) for group in ordered]
    named = [
        topic if times * 2 > count.total() else ""
        for count in majorities
        for topic, times in count.most_common(1)
    ]
    first = majorities[:SHOWN]
    pure = sum(count.most_common(1)[0][1] for count in first)
    lacking = len(found.lacking)
    return Figures(
        len(found.lacking & set(named[:SHOWN])) / lacking,
        len(found.lacking & set(named)) / lacking,
        pure / max(sum(count.total() for count in first), 1),
        _pairs(majorities, found),
        len(ordered),
    )


def _pairs(groups: Sequence[Counter[str]], found: Stream) -> float:
    """Of all pairs of misses about one lacking topic, those that are in one group."""
    together = sum(n * (n - 1) for group in groups for t, n in group.items() if t in found.lacking)
    totals = Counter(topic for topic in found.topics if topic in found.lacking)
    return together / sum(n * (n - 1) for n in totals.values())


def mean(measured: Sequence[Figures]) -> Figures:
    columns = np.array([(f.shown, f.anywhere, f.purity, f.pairs, f.groups) for f in measured])
    shown, anywhere, purity, pairs, groups = columns.mean(axis=0).tolist()
    return Figures(shown, anywhere, purity, pairs, round(groups))


def baseline(
    alike: Callable[[Sequence[str]], Matrix], streams: Sequence[Stream]
) -> tuple[float, Figures]:
    """At the threshold that, looking at the result, shows most topics; pure ones if there are."""
    matrices = [alike([" ".join(words(each.text)) for each in s.asked]) for s in streams]
    measured = [
        (
            threshold,
            mean(
                [
                    figures(clustered(m, threshold), s)
                    for m, s in zip(matrices, streams, strict=True)
                ]
            ),
        )
        for threshold in THRESHOLDS
    ]
    return max(measured, key=lambda found: (found[1].purity >= PURE, found[1].shown))


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
    sys.stdout.write("| | shown | anywhere | purity | pairs | groups |\n" + "| --- " * 6 + "|\n")
    for name, answers in (("with what volunteers answered", True), ("questions alone", False)):
        _print(f"ours, {name}", mean([figures(ours(s, answers=answers), s) for s in streams]))
    for name, alike in BASELINES:
        threshold, best = baseline(alike, streams)
        _print(f"{name}, at its best {threshold:.2f}", best)


def _print(name: str, f: Figures) -> None:
    row = f"| {name} | {f.shown:.2f} | {f.anywhere:.2f} | {f.purity:.2f} | {f.pairs:.2f} |"
    sys.stdout.write(f"{row} {f.groups} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
