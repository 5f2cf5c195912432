"""Free words after « Est-ce que ça a aidé ? » are understood, or read as a new question."""

from pathlib import Path

import pytest
import yaml

from bot.dialogue.choices import NO, YES, chosen_option
from bot.dialogue.state import Expecting, State
from bot.effects import Option
from intents.acts import ActKind, recognise

OPTIONS = (
    Option("settled", "Oui, c'est réglé"),
    Option("not_yet", "Pas encore"),
    Option("human", "Parler à quelqu'un"),
)
ASKED = State(expecting=Expecting.FOLLOW_UP, options=OPTIONS)
TABLE = yaml.safe_load(
    Path(__file__).with_name("follow_up_answers.yaml").read_text(encoding="utf-8")
)
CASES = [(meaning, words) for meaning, wordings in TABLE.items() for words in wordings]


def understood(words: str) -> str:
    act = recognise(words)
    option = chosen_option(ASKED, words, act)
    if option is not None:
        return option.id
    return "human" if act is not None and act.kind is ActKind.HUMAN else "message"


MEANINGS = {
    "réglé": "settled",
    "pas encore": "not_yet",
    "parler à quelqu'un": "human",
    "autre": "message",
}


@pytest.mark.parametrize(("meaning", "words"), CASES)
def test_free_words_say_whether_it_helped(meaning: str, words: str) -> None:
    assert understood(words) == MEANINGS[meaning]


def test_the_table_is_varied() -> None:
    assert len({words for _, words in CASES}) == len(CASES) >= 80


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("merci 👍", YES),
        ("👎 merci", NO),
        ("merci ❤", {ActKind.THANKS}),
        ("STOP 👍", {ActKind.STOP}),
        ("comment vendre en ligne 👍", set()),
    ],
)
def test_a_thumb_counts_beside_polite_words_only(words: str, kinds: set[ActKind]) -> None:
    found = recognise(words)
    assert (found.kind in kinds) if found else not kinds
