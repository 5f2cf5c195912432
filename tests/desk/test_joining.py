"""On WhatsApp, what would follow at once is one message."""

from bot.desk.conversing import joined
from bot.effects import CancelFollowUps, Effect, Option, Say

HELLO, QUESTION = Say("Bonjour"), Say("Que cherchez-vous ?", (Option("human", "Humain"),))


def test_texts_are_joined_even_with_something_to_do_between_them() -> None:
    effects: list[Effect] = [HELLO, CancelFollowUps(), QUESTION]
    assert joined(effects, 1000) == [
        Say("Bonjour\n\nQue cherchez-vous ?", QUESTION.options),
        CancelFollowUps(),
    ]


def test_a_text_with_options_ends_its_message() -> None:
    assert joined([QUESTION, HELLO], 1000) == [QUESTION, HELLO]


def test_what_does_not_fit_stays_apart() -> None:
    assert joined([HELLO, QUESTION], 10) == [HELLO, QUESTION]
