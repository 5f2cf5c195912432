"""Messages, and a corpus, by writers who had seen the list of topics and nothing else.

They measure what newcomers will meet: never copy them, or light variations of them, into the
FAQ's phrasings, the word lists or the negatives.
"""

from pathlib import Path

import pytest

from bot.assembly import cache_folder
from bot.cli.matching import measured, read_lines
from bot.fitting import fit
from faq.files import CONTENT, read_catalog, read_corpus
from intents.corpus import Corpus
from intents.evaluate import Figures, Report, report

MESSAGES = Path(__file__).parent / "messages.jsonl"
PHRASINGS = Path(__file__).parent / "phrasings.jsonl"


@pytest.fixture(scope="module")
def found() -> Report:
    return _measured(read_catalog(CONTENT).corpus())


def test_french_is_understood_and_what_cannot_be_answered_is_left_alone(found: Report) -> None:
    french = found.by_language["fr"]
    _at_least(french, precision=0.92, answered_right=0.5, helped=0.88, left_alone=0.65)
    assert french.false_answers is not None and french.false_answers <= 0.05


@pytest.mark.parametrize("language", ["nl", "en"])
def test_dutch_and_english_are_understood(found: Report, language: str) -> None:
    _at_least(found.by_language[language], precision=0.9, helped=0.8)


def test_mixed_languages_are_understood(found: Report) -> None:
    _at_least(found.by_language["mixed"], helped=0.55)


def test_ten_phrasings_an_entry_by_others_do_better_than_a_kernel_ridge_did() -> None:
    french = _measured(read_corpus(PHRASINGS)).by_language["fr"]
    _at_least(french, first=0.70, within_three=0.823, auroc=0.74)


def _measured(corpus: Corpus) -> Report:
    matcher = fit(corpus, 0.95, cache_folder())
    lines = MESSAGES.read_text(encoding="utf-8").splitlines()
    return report([measured(matcher, record) for record in read_lines(lines, "messages")])


def _at_least(figures: Figures, **wanted: float) -> None:
    missed = {
        name: getattr(figures, name) for name in wanted if getattr(figures, name) < wanted[name]
    }
    assert not missed, f"below {wanted}"
