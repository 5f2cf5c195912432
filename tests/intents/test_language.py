import pytest

from intents.language import identify


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("cmt jfais un devis sur mon gsm", "fr"),
        ("j'ai pas de réseau", "fr"),
        ("ma carte ne passe plus", "fr"),
        ("hoe zet ik mijn menu online", "nl"),
        ("mijn printer werkt niet", "nl"),
        ("my printer is not working", "en"),
        ("how do I get more reviews", "en"),
    ],
)
def test_short_messages_tell_their_language(text: str, language: str) -> None:
    assert identify(text) == language


def test_a_message_that_says_nothing_of_it_is_in_the_contacts_language() -> None:
    assert identify("sumup worldline", hint="nl") == "nl"
    assert identify("sumup worldline") == "fr"


def test_a_clear_message_wins_over_the_hint() -> None:
    assert identify("how can I sell my bread online", hint="fr") == "en"
