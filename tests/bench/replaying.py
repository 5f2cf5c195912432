"""How long an edit takes to be tried on 100,000 questions: `python -m tests.bench.replaying`.

Questions are the FAQ's own phrasings and our misses, some with a slip of the finger, as often as
people repeat each other: the wordings are drawn with frequencies that fall as 1/rank.
"""

import random
import sys
import time
from collections.abc import Sequence
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

from bot.trying import tried
from faq.catalog import Catalog
from faq.entry import Wording
from faq.files import CONTENT, read_catalog
from intents.normalise import words
from intents.replay import Question
from intents.understanding import Understanding
from tests.bench.discovery import MISSES, read_questions

ASKED = 100_000
SLIPS = 0.3


def questions(texts: Sequence[str], draw: random.Random) -> list[Question]:
    """Each wording once, as the use case gives them."""
    order = draw.sample(texts, len(texts))
    weights = [1 / (rank + 10) for rank in range(len(order))]
    counts: dict[str, Question] = {}
    for text in draw.choices(order, weights, k=ASKED):
        asked = slipped(text, draw) if draw.random() < SLIPS else text
        key = " ".join(words(asked))
        known = counts.get(key, Question(asked, "fr", 0))
        counts[key] = known._replace(times=known.times + 1)
    return list(counts.values())


def slipped(text: str, draw: random.Random) -> str:
    at = draw.randrange(len(text))
    return text[:at] + text[at + 1 :]


def main() -> None:
    catalog = read_catalog(CONTENT)
    texts = [p for entry in catalog for w in entry.wordings.values() for p in w.phrasings]
    texts += [asked.text for asked in read_questions(MISSES)]
    asked = questions(texts, random.Random(0))
    before = Understanding.build(catalog.corpus())
    started, spent = time.perf_counter(), _spent()
    entry = catalog["newsletter"]
    wording = entry.wordings["fr"]
    less = Wording.model_validate(
        {**wording.model_dump(by_alias=True), "phrasings": wording.phrasings[:5]}
    )
    edited = entry.model_copy(update={"wordings": {**entry.wordings, "fr": less}})
    rest = [other for other in catalog if other.slug != entry.slug]
    corpus = Catalog([*rest, edited], catalog.negatives).corpus()
    done = 0
    for batch in tried(before, corpus, asked, frozenset({entry.slug})):
        done += batch.number
        if done % 5_000 == 0:
            sys.stdout.write(f"{done} of {len(asked)}\n")
    took, spent = time.perf_counter() - started, _spent() - spent
    sys.stdout.write(f"\n{ASKED} questions, {len(asked)} wordings: {took:.1f} s, ")
    sys.stdout.write(f"{spent:.1f} s of processor time\n")


def _spent() -> float:
    """Processor time of this process and of those that it ended, in seconds."""
    usages = [getrusage(who) for who in (RUSAGE_SELF, RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


if __name__ == "__main__":
    main()
