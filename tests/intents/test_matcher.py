from intents.corpus import Corpus, Phrasing
from intents.matcher import Matcher
from tests.intents.samples import corpus


def first(matcher: Matcher, text: str, language: str) -> str:
    finding = matcher.find(matcher.read(text, language))
    return str(matcher.labels[finding.evidence.labels[0]])


def test_phrasings_that_lead_elsewhere_are_those_heard_so() -> None:
    misplaced = [
        Phrasing("terminal", "fr", phrasing.text)
        for phrasing in corpus().phrasings
        if (phrasing.entry, phrasing.language) == ("wifi", "fr")
    ]
    matcher = Matcher.of(Corpus((*corpus().phrasings, misplaced[1], misplaced[2])))
    heard = [
        (row, nearer)
        for row in matcher.rows
        if (nearer := first(matcher, row.text, row.language)) != row.entry
    ]
    assert list(matcher.strays()) == heard
    assert heard


def test_a_corpus_in_which_all_is_said_once_has_no_strays() -> None:
    assert list(Matcher.of(corpus()).strays()) == []
