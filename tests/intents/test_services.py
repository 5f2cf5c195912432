"""What is asked of the service is told from what the FAQ answers."""

import pytest

from faq.files import CONTENT, NEGATIVES, read_catalog, read_negatives
from intents.acts import Act, ActKind, recognise


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("faire le point", "diagnosis"),
        ("Bonjour, je voudrais faire mon diagnostic", "diagnosis"),
        ("reprendre le diagnostic", "diagnosis"),
        ("een diagnose doen", "diagnosis"),
        ("take stock", "diagnosis"),
        ("visio gratuite pour une école", "offers"),
        ("vos offres gratuites", "offers"),
        ("gratis videobellen voor een school", "offers"),
        ("free video calls for a school", "offers"),
        ("ateliers à Namur en décembre", "agenda"),
        ("Y a-t-il un webinaire demain ?", "agenda"),
        ("mes inscriptions", "agenda"),
        ("workshops in Gent", "agenda"),
        ("upcoming events", "agenda"),
        ("À quelle porte frapper pour un prêt ?", "doors"),
        ("quel organisme contacter", "doors"),
        ("à qui dois-je m'adresser pour une formation", "doors"),
        ("waar kan ik terecht voor een lening", "doors"),
        ("Who should I turn to for a grant?", "doors"),
        ("les nouveautés", "updates"),
        ("je voudrais m'abonner aux nouveautés", "updates"),
        ("houd me op de hoogte", "updates"),
        ("what's new?", "updates"),
    ],
)
def test_a_service_is_asked_for_in_ones_own_words(text: str, service: str) -> None:
    assert recognise(text) == Act(ActKind.SERVICE, service=service)


@pytest.mark.parametrize(
    "text",
    [
        "comment vendre mes ateliers de couture en ligne ?",
        "Créer une fiche Google gratuite pour mon commerce",
        "c'est gratuit ?",
        "j'organise un atelier à Namur, comment l'annoncer ?",
        "synchroniser mon agenda avec mon téléphone",
    ],
)
def test_a_question_stays_a_question(text: str) -> None:
    assert recognise(text) is None


def test_no_phrasing_of_the_faq_is_taken_for_a_service() -> None:
    catalog = read_catalog(CONTENT)
    phrasings = [phrasing.text for phrasing in catalog.corpus().phrasings]
    negatives = [negative.text for negative in read_negatives(NEGATIVES)]
    acts = {text: recognise(text) for text in (*phrasings, *negatives)}
    assert [text for text, act in acts.items() if act and act.kind is ActKind.SERVICE] == []
