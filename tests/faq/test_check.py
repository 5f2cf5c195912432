"""The check finds what is wrong with a FAQ, and nothing else."""

from datetime import date

import pytest

from faq.catalog import Catalog
from faq.check import Finding, check, check_nearness
from faq.entry import Contested, Entry, Wording
from intents.corpus import Phrasing
from tests.faq.samples import ANSWER, distinction, distinguishing, entry, wording

PLACE = "paiement/ouvrir-compte"


def _dutch(replacement: Wording) -> Entry:
    """A good entry with its Dutch replaced."""
    return entry(wordings={"fr": wording("fr"), "nl": replacement, "en": wording("en")})


def test_a_good_catalog_has_no_finding() -> None:
    good = [entry(related=["autre"]), distinguishing("autre", "ouvrir-compte")]
    assert check(Catalog(good)) == []


def test_an_empty_catalog_has_no_finding() -> None:
    assert check(Catalog()) == []


@pytest.mark.parametrize(
    ("wrong", "place", "problem"),
    [
        (
            entry(wordings={"fr": wording("fr")}),
            PLACE,
            "no wording in nl, en",
        ),
        (
            entry(review_after=date(2026, 1, 15)),
            PLACE,
            "review_after must come after reviewed_on",
        ),
        (
            entry(related=["disparue"]),
            PLACE,
            "refers to “disparue”, which is no entry",
        ),
        (
            distinguishing("ouvrir-compte", "disparue"),
            PLACE,
            "refers to “disparue”, which is no entry",
        ),
        (
            _dutch(wording("nl", phrasings=["een", "twee"])),
            f"{PLACE}/nl",
            "2 phrasings, at least 8 are needed",
        ),
        (
            _dutch(wording("nl", phrasings=[*"abcdefgh", "A"])),
            f"{PLACE}/nl",
            "the same phrasing twice: “A”",
        ),
        (
            _dutch(wording("nl", answer="1. Een.\n2. Twee.\n3. Drie.")),
            f"{PLACE}/nl",
            "answer of 6 words, expected 45 to 200",
        ),
        (
            _dutch(wording("nl", answer=f"{ANSWER} {'woord ' * 200}")),
            f"{PLACE}/nl",
            "answer of 263 words, expected 45 to 200",
        ),
        (
            _dutch(wording("nl", answer=f"{ANSWER}\n4. Nog iets.")),
            PLACE,
            "languages differ in their number of steps: fr 3, nl 4, en 3",
        ),
    ],
)
def test_each_rule_names_place_and_problem(wrong: Entry, place: str, problem: str) -> None:
    assert check(Catalog([wrong])) == [Finding(place, problem)]


def test_french_needs_more_phrasings_than_the_other_languages() -> None:
    few = tuple("abcdefgh")
    languages = ("fr", "nl", "en")
    sparse = entry(wordings={code: wording(code, phrasings=few) for code in languages})
    problem = "8 phrasings, at least 18 are needed"
    assert check(Catalog([sparse])) == [Finding(f"{PLACE}/fr", problem)]


def test_languages_must_distinguish_the_same_entries() -> None:
    marked = _dutch(wording("nl", distinguish=[distinction("autre")]))
    findings = check(Catalog([marked, entry("autre")]))
    assert findings == [Finding(PLACE, "languages do not distinguish the same entries")]


def test_two_entries_must_not_both_declare_their_distinction() -> None:
    pair = [distinguishing("un", "deux"), distinguishing("deux", "un")]
    assert check(Catalog(pair)) == [
        Finding("paiement/deux", "“un” declares their distinction too, keep one of the two"),
        Finding("paiement/un", "“deux” declares their distinction too, keep one of the two"),
    ]


def test_findings_come_in_the_order_of_the_catalog() -> None:
    wrong = [entry(slug, related=["disparue"]) for slug in ("c", "a", "b")]
    assert [finding.place for finding in check(Catalog(wrong))] == [
        "paiement/a",
        "paiement/b",
        "paiement/c",
    ]


def elsewhere(*entries: Entry) -> dict[Phrasing, str]:
    """Every phrasing of the entries leads to another one."""
    return dict.fromkeys(Catalog(entries).corpus().phrasings, "ailleurs")


def test_a_phrasing_that_leads_elsewhere_is_found() -> None:
    good = entry()
    found = check_nearness(Catalog([good]), elsewhere(good))
    assert len(found) == sum(len(w.phrasings) for w in good.wordings.values())
    assert check_nearness(Catalog([good]), {}) == []


def test_an_entry_may_say_why_a_phrasing_leads_elsewhere() -> None:
    french = wording("fr")
    reasons = tuple(Contested(phrasing=p, because="voulu") for p in french.phrasings)
    told = entry(wordings={"fr": french.model_copy(update={"contested": reasons})})
    assert check_nearness(Catalog([told]), elsewhere(told)) == []
