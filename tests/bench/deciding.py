"""Processor time of one message, decided as the service does, with the starter FAQ.

`python -m tests.bench.deciding [questions.jsonl…]`. Messages are the FAQ's own phrasings with a
slip of the finger, or those of the files. Each is timed in five rounds, and its best round counts:
what else the machine does only ever adds.
"""

import json
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from faq.files import CONTENT, read_catalog
from intents.corpus import Corpus
from intents.understanding import Understanding
from tests.bench.replaying import slipped

MESSAGES = 400
ROUNDS = 5


def messages(corpus: Corpus, paths: Sequence[str]) -> list[str]:
    if paths:
        lines = (line for path in paths for line in Path(path).read_text("utf-8").splitlines())
        return [json.loads(line)["text"] for line in lines]
    draw = random.Random(0)
    chosen = draw.sample(corpus.phrasings, MESSAGES)
    return [slipped(phrasing.text, draw) for phrasing in chosen]


def spent(understanding: Understanding, text: str) -> float:
    """Milliseconds of this process."""
    started = time.process_time_ns()
    understanding.decide(text, "fr")
    return (time.process_time_ns() - started) / 1e6


def main(paths: Sequence[str]) -> None:
    corpus = read_catalog(CONTENT).corpus()
    understanding = Understanding.from_bytes(Understanding.build(corpus).to_bytes())
    texts = messages(corpus, paths)
    rounds = [[spent(understanding, text) for text in texts] for _ in range(ROUNDS)]
    best = sorted(map(min, zip(*rounds, strict=True)))
    mean, p99 = sum(best) / len(best), best[int(0.99 * len(best))]
    sys.stdout.write(f"{len(texts)} messages: {mean:.2f} ms on average, p99 {p99:.2f} ms\n")


if __name__ == "__main__":
    main(sys.argv[1:])
