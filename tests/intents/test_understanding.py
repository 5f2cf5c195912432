import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intents.acts import ActKind
from intents.corpus import Corpus, Phrasing
from intents.language import identify
from intents.understanding import Understanding
from tests.intents.samples import corpus, understanding


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("je veux vendre mes gâteaux sur internet", "vendre"),
        ("cmt ouvrir 1 boutik en ligne svp", "vendre"),
        ("un lecteur de cartes pour mon camion", "terminal"),
        ("le wify capte pas a létage", "wifi"),
        ("avis google mensonger", "avis"),
        ("copie de mes fichiers", "sauvegarde"),
        ("welk toestel om met kaart te betalen", "terminal"),
        ("no wifi signal at the back", "wifi"),
    ],
)
def test_the_best_match_is_the_entry_meant(text: str, entry: str) -> None:
    assert understanding().decide(text).matches[0].entry == entry


def test_matches_are_the_three_best_in_order_whatever_the_kind() -> None:
    for text in ("terminal de paiement", "quelle heure est-il", "merci"):
        chances = [match.probability for match in understanding().decide(text).matches]
        assert len(chances) == 3
        assert chances == sorted(chances, reverse=True)
        assert 0 <= sum(chances) <= 1 + 1e-9


def test_a_clear_question_is_more_certain_than_an_unrelated_one() -> None:
    clear = understanding().decide("choisir un terminal de paiement pour ma boulangerie")
    unrelated = understanding().decide("combien d'impôts et de cotisations cette année")
    assert clear.kind == "answer"
    assert unrelated.kind == "none"
    assert clear.matches[0].probability > unrelated.matches[0].probability


def test_known_off_topic_names_its_subject() -> None:
    assert understanding().decide("mon propriétaire veut augmenter le loyer").subject == "lease"


def test_an_act_is_not_matched_but_a_greeting_before_a_question_is_no_act() -> None:
    assert understanding().decide("bonjour").kind == "none"
    assert understanding().decide("bonjour").act is not None
    asked = understanding().decide("bonjour, quel terminal de paiement choisir ?")
    assert asked.act is None
    assert asked.kind == "answer"


def test_asking_for_a_human_is_an_act_and_still_matched() -> None:
    verdict = understanding().decide("parler à une personne")
    assert verdict.act is not None
    assert verdict.act.kind is ActKind.HUMAN
    assert verdict.matches[0].entry == "humain"


def test_the_hint_decides_the_language_of_what_does_not_tell() -> None:
    assert understanding().decide("wifi", "nl").language == "nl"
    assert understanding().decide("wifi").language == "fr"


@pytest.mark.parametrize("text", ["Сколько стоит сайт", "你好", "ﷺ" * 5_000])
def test_what_shares_nothing_with_the_corpus_gets_nothing(text: str) -> None:
    verdict = understanding().decide(text)
    assert verdict.kind == "none"
    assert len(verdict.matches) == 3


def test_bytes_give_the_same_verdicts_back() -> None:
    again = Understanding.from_bytes(understanding().to_bytes())
    for text in ("vendre des bijoux en ligne", "loyer du magasin", "👍", "wifi étage"):
        verdict, former = again.decide(text), understanding().decide(text)
        assert (verdict.kind, verdict.act) == (former.kind, former.act)
        assert [m.entry for m in verdict.matches] == [m.entry for m in former.matches]
        chances = [m.probability for m in former.matches]  # what is kept is a little coarser
        assert [m.probability for m in verdict.matches] == pytest.approx(chances, abs=0.001)
    assert list(again.matcher.rows) == list(understanding().matcher.rows)


def test_words_that_do_not_tell_are_in_the_language_of_their_neighbours() -> None:
    assert identify("betaalterminal") == "fr"
    assert understanding().decide("betaalterminal").language == "nl"
    assert understanding().decide("betaalterminal", "en").language == "en"


def test_bytes_of_something_else_are_refused() -> None:
    with pytest.raises(ValueError, match="archive"):
        Understanding.from_bytes(b"not an archive")


def test_a_corpus_of_one_entry_without_negatives_works() -> None:
    lone = Understanding.build(Corpus((Phrasing("wifi", "fr", "le wifi est faible"),)))
    assert [match.entry for match in lone.decide("wifi faible").matches] == ["wifi"]


def test_the_explanation_shows_words_corrections_and_neighbours() -> None:
    explained = understanding().explain("le wify est trop faible dans la reserve")
    assert explained.entry == "wifi"
    assert ("wify", "wifi") in explained.corrections
    assert "wifi" in explained.matched
    assert explained.neighbours[0].entry == "wifi"


def test_the_explanation_can_be_about_another_entry() -> None:
    explained = understanding().explain("le wifi est trop faible", entry="terminal")
    assert explained.entry == "terminal"
    assert "wifi" in explained.unmatched


PHRASINGS = [phrasing for phrasing in corpus().phrasings if phrasing.language == "fr"]
POLITE = ["{}", "Bonjour, {} svp merci", "  {}  ", "{} ?!", "slt, {} s'il vous plaît"]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PHRASINGS), st.sampled_from(POLITE), st.sampled_from([str.upper, str.title]))
def test_case_spaces_and_politeness_do_not_change_the_entry(
    phrasing: Phrasing, polite: str, case: type[str]
) -> None:
    text = polite.format(phrasing.text)
    for variant in (text, case(text)):
        assert understanding().decide(variant).matches[0].entry == phrasing.entry


@settings(max_examples=100, deadline=1_000)
@given(st.text(max_size=10_000))
def test_any_text_gets_a_verdict(text: str) -> None:
    verdict = understanding().decide(text)
    assert verdict.kind in ("answer", "suggest", "none")
    assert len(verdict.matches) == 3
