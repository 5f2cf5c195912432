"""Our matcher beside common ones on the same data: how good, how fast, at which size.

`python -m tests.bench.matching [questions.jsonl…]`. Messages are phrasings of the starter FAQ
that were kept out of the index; with files of questions, those as well.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process
from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]

from faq.files import CONTENT, read_catalog
from intents.corpus import Corpus, Phrasing
from intents.matcher import Matcher
from intents.normalise import words
from intents.tokens import stem
from tests.bench.bm25 import BM25

PER_ENTRY = 10
SIZES = (142, 1_000, 10_000)
MOST_MESSAGES = 400
PATIENCE = 5.0
"""Seconds after which a method has shown enough."""
OWN_WORDS = 12

Rank = Callable[[str], Sequence[str]]
"""From a message to entries, best first, at least three if there are as many."""
Build = Callable[[Corpus], Rank]


@dataclass(frozen=True, slots=True)
class Message:
    text: str
    fair: frozenset[str]


@dataclass(frozen=True, slots=True)
class Result:
    """Milliseconds per message, seconds to build, shares right first and within three."""

    name: str
    build: float
    median: float
    p99: float
    first: float
    three: float


def ours(corpus: Corpus) -> Rank:
    matcher = Matcher.of(corpus)

    def rank(text: str) -> list[str]:
        finding = matcher.find(matcher.read(text))
        return [matcher.labels[label] for label in finding.evidence.labels]

    return rank


def fuzzy(scorer: Callable[..., float]) -> Build:
    def build(corpus: Corpus) -> Rank:
        texts = [" ".join(words(phrasing.text)) for phrasing in corpus.phrasings]

        def rank(text: str) -> list[str]:
            query = " ".join(words(text))
            found = process.extract(query, texts, scorer=scorer, limit=30)
            return _entries(corpus, (place for _, _, place in found))

        return rank

    return build


def bm25(corpus: Corpus) -> Rank:
    index = BM25([_stems(phrasing.text) for phrasing in corpus.phrasings])
    return lambda text: _entries(corpus, np.argsort(-index.scores(_stems(text)), kind="stable"))


def tfidf(analyzer: str, sizes: tuple[int, int]) -> Build:
    def build(corpus: Corpus) -> Rank:
        vectorizer = TfidfVectorizer(
            analyzer=analyzer, ngram_range=sizes, sublinear_tf=True, strip_accents="unicode"
        )
        rows = vectorizer.fit_transform([phrasing.text for phrasing in corpus.phrasings]).T.tocsr()

        def rank(text: str) -> list[str]:
            similar = (vectorizer.transform([text]) @ rows).toarray()[0]
            return _entries(corpus, np.argsort(-similar, kind="stable"))

        return rank

    return build


METHODS: tuple[tuple[str, Build], ...] = (
    ("Coup de pouce", ours),
    ("rapidfuzz WRatio", fuzzy(fuzz.WRatio)),
    ("rapidfuzz token_set_ratio", fuzzy(fuzz.token_set_ratio)),
    ("BM25, stems", bm25),
    ("TF-IDF, words", tfidf("word", (1, 1))),
    ("TF-IDF, characters 2 to 5", tfidf("char_wb", (2, 5))),
)


def _stems(text: str) -> list[str]:
    return [stem(word, "fr") for word in words(text)]


def _entries(corpus: Corpus, places: Iterable[int]) -> list[str]:
    """The first three entries among phrasings in order."""
    entries = dict.fromkeys(corpus.phrasings[place].entry for place in islice(places, 200))
    return list(entries)[:3]


def starter() -> tuple[Corpus, list[Message]]:
    """Ten French phrasings per entry of the starter FAQ, and the others as messages."""
    draw = random.Random(0)
    kept: list[Phrasing] = []
    others: list[Message] = []
    for entry in read_catalog(CONTENT):
        texts = list(entry.wordings["fr"].phrasings)
        draw.shuffle(texts)
        kept += [Phrasing(entry.slug, "fr", text) for text in texts[:PER_ENTRY]]
        others += [Message(text, frozenset({entry.slug})) for text in texts[PER_ENTRY:]]
    draw.shuffle(others)
    return Corpus(tuple(kept)), others


def invented(count: int, phrasings: Sequence[Phrasing]) -> tuple[Corpus, list[Message]]:
    """Entries made of real sentences in which a few words become those of the entry."""
    draw = random.Random(count)
    sentences = [phrasing.text.split() for phrasing in phrasings]
    vocabulary = sorted({word for sentence in sentences for word in sentence if len(word) > 4})
    kept: list[Phrasing] = []
    others: list[Message] = []
    for number in range(count):
        own = draw.sample(vocabulary, OWN_WORDS)
        texts = [_altered(draw.choice(sentences), own, draw) for _ in range(PER_ENTRY + 1)]
        kept += [Phrasing(f"entry-{number}", "fr", text) for text in texts[:-1]]
        others.append(Message(texts[-1], frozenset({f"entry-{number}"})))
    draw.shuffle(others)
    return Corpus(tuple(kept)), others


def _altered(sentence: Sequence[str], own: Sequence[str], draw: random.Random) -> str:
    altered = list(sentence)
    for place in draw.sample(range(len(altered)), min(len(altered), 4)):
        altered[place] = draw.choice(own)
    return " ".join(altered)


def questions(path: Path) -> list[Message]:
    """The answerable ones of a file of questions."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Message(row["text"], frozenset({row["expected"], *row.get("also", [])}))
        for row in rows
        if row["expected"] is not None
    ]


def measure(name: str, build: Build, corpus: Corpus, messages: Sequence[Message]) -> Result:
    started = time.perf_counter()
    rank = build(corpus)
    built = time.perf_counter() - started
    rank("une première fois, pour ne mesurer que la suite")
    spent, ranks = [], []
    for message in messages[:MOST_MESSAGES]:
        started = time.perf_counter()
        found = rank(message.text)
        spent.append((time.perf_counter() - started) * 1_000)
        ranks.append((found[0] in message.fair, bool(message.fair & set(found[:3]))))
        if sum(spent) > PATIENCE * 1_000:
            break
    first, three = np.mean(np.array(ranks, dtype=float), axis=0)
    median, p99 = np.percentile(spent, [50, 99])
    return Result(name, built, float(median), float(p99), float(first), float(three))


def table(title: str, results: Sequence[Result]) -> str:
    head = f"\n## {title}\n\n| method | build s | median ms | p99 ms | first | within 3 |\n"
    rule = "| --- | --- | --- | --- | --- | --- |\n"
    return (
        head
        + rule
        + "\n".join(
            f"| {r.name} | {r.build:.2f} | {r.median:.2f} | {r.p99:.2f} | {r.first:.3f} "
            f"| {r.three:.3f} |"
            for r in results
        )
    )


def run(title: str, corpus: Corpus, messages: Sequence[Message]) -> None:
    results = [measure(name, build, corpus, messages) for name, build in METHODS]
    sys.stdout.write(table(title, results) + "\n")


def main(paths: Sequence[str]) -> None:
    corpus, messages = starter()
    run("Starter FAQ, phrasings kept out", corpus, messages)
    for path in map(Path, paths):
        run(f"Starter FAQ, {path.name}", corpus, questions(path))
    for count in SIZES:
        run(f"{count} invented entries", *invented(count, corpus.phrasings))


if __name__ == "__main__":
    main(sys.argv[1:])
