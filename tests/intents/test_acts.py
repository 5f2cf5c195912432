import pytest

from intents.acts import Act, ActKind, recognise


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Oui !", ActKind.YES),
        ("oui c bon merci", ActKind.YES),
        ("c'est réglé 😀", ActKind.YES),
        ("tjs pas", ActKind.NO),
        ("nn", ActKind.NO),
        ("Non merci", ActKind.NO),
        ("pas celui-là", ActKind.NONE_OF_THESE),
        ("Geen van deze", ActKind.NONE_OF_THESE),
        ("merci beaucoupp", ActKind.THANKS),
        ("Obrigada!", ActKind.THANKS),
        ("🙏🏽", ActKind.THANKS),
        ("bonjoru", ActKind.GREETING),
        ("Goeiedag", ActKind.GREETING),
        ("bonne journée", ActKind.GOODBYE),
        ("👍🏻", ActKind.THUMB_UP),
        ("👎", ActKind.THUMB_DOWN),
        ("parler à quelqu'un svp", ActKind.HUMAN),
        ("mens", ActKind.HUMAN),
        ("MENU", ActKind.MENU),
        ("STOP", ActKind.STOP),
        ("Désabonner", ActKind.STOP),
        ("stoppen", ActKind.STOP),
        ("mes données", ActKind.MY_DATA),
        ("effacer", ActKind.ERASE),
        ("laisse tomber", ActKind.CANCEL),
        ("et ensuite ?", ActKind.CONTINUATION),
        ("hoe gaat het?", ActKind.SMALLTALK),
        ("qsdfqsdf", ActKind.UNREADABLE),
        ("jjjjjjjjj", ActKind.UNREADABLE),
        ("?!…", ActKind.UNREADABLE),
        ("", ActKind.UNREADABLE),
    ],
)
def test_an_act_is_recognised_however_it_is_typed(text: str, kind: ActKind) -> None:
    assert recognise(text) == Act(kind)


STOP = (
    "stop, stopall, unsubscribe, end, quit, optout, revoke, arrêtez, désabonnez-moi, stop tout, "
    "ne plus recevoir de messages, uitschrijven, afmelden, stop alles, stopzetten"
)
START = (
    "start, unstop, resume, opt in, reprendre, me réabonner, redémarrer, starten, "
    "beginnen, aanmelden, inschrijven, hervatten, opnieuw beginnen, start again"
)


@pytest.mark.parametrize(
    ("word", "kind"),
    [(word, ActKind.STOP) for word in STOP.split(", ")]
    + [(word, ActKind.START) for word in START.split(", ")],
)
def test_stop_and_start_are_understood_in_every_language(word: str, kind: ActKind) -> None:
    """The words that Twilio knows too; not YES and CANCEL, which say something else here."""
    assert recognise(word) == recognise(f"{word.upper()}.") == Act(kind)


@pytest.mark.parametrize("text", ["2", "2.", " 2️⃣ ", "le 2", "deuxième", "la 2ème svp", "tweede"])
def test_a_choice_carries_its_number(text: str) -> None:
    assert recognise(text) == Act(ActKind.NUMBER, number=2)


@pytest.mark.parametrize(
    ("text", "language"),
    [("english please", "en"), ("Nederlands", "nl"), ("en français svp", "fr"), ("langue", None)],
)
def test_a_language_is_asked_for_by_name_or_not(text: str, language: str | None) -> None:
    assert recognise(text) == Act(ActKind.LANGUAGE, language=language)


@pytest.mark.parametrize(
    "text",
    [
        "bonjour, comment vendre mes confitures en ligne ?",
        "stop au démarchage, comment bloquer ces appels ?",
        "comment arrêter une publicité facebook",
        "merci de me dire quel terminal prendre",
        "2 terminaux pour 1 boutique c possible ?",
        "sumup",
        "abonnement",
        "inscription",
        "activer",
        "option",
        "qr code",
    ],
)
def test_a_question_is_no_act(text: str) -> None:
    assert recognise(text) is None


def test_stop_with_anything_else_around_it_stops_nothing() -> None:
    assert recognise("non stop") is None
