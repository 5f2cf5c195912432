"""Trying an edit on past questions says what deciding each of them twice would say."""

from dataclasses import replace

from intents.corpus import Corpus, Phrasing
from intents.matcher import Matcher
from intents.replay import Edit, Outcome, Question, given
from intents.understanding import Understanding
from tests.intents.samples import corpus, understanding

THINGS = ("mandarine", "toiture", "vélo", "piano", "jardin", "camion", "lampe", "rideau")
SLIPS = ("wify fébl a létage", "jvoudré vendr mes gato", "merci", "", "?", "appareill pr carttes")


def crowded() -> Corpus:
    """More entries than come into question for a message."""
    others = [
        Phrasing(f"{verb}-{thing}", "fr", f"{verb} {thing} avec {thing}s {number}")
        for verb in ("réparer", "acheter", "louer", "peindre")
        for number, thing in enumerate(THINGS)
    ]
    whole = corpus()
    return replace(whole, phrasings=(*whole.phrasings, *others))


def without(whole: Corpus, entry: str, *texts: str) -> Corpus:
    kept = tuple(p for p in whole.phrasings if p.entry != entry or p.text not in texts)
    return replace(whole, phrasings=kept)


def large(whole: Corpus) -> Matcher:
    """As if it were too large for all rows to vote on every message."""
    matcher = Matcher.of(whole)
    return replace(matcher, index=replace(matcher.index, jury=None))


def test_only_what_the_edit_can_change_is_told_and_told_right() -> None:
    whole = crowded()
    texts = [p.text for p in whole.phrasings if p.entry == "wifi"]
    policy = understanding().policy
    before = Understanding(large(whole), policy)
    after = Understanding(large(without(whole, "wifi", *texts[:4])), policy)
    asked = [Question(p.text, p.language) for p in whole.phrasings]
    asked += [Question(text, "fr") for text in SLIPS]
    plain = [
        Outcome(
            question,
            given(before.decide(question.text, question.language)),
            given(after.decide(question.text, question.language)),
        )
        for question in asked
    ]
    found = Edit.of(before, after, frozenset({"wifi"})).replay(asked)
    told = {outcome.question for outcome in found}
    assert found == [outcome for outcome in plain if outcome.question in told]
    assert {outcome.fate for outcome in plain if outcome.question not in told} == {"same"}
    assert "lost" in {outcome.fate for outcome in found} and len(found) < len(asked)


def test_where_all_rows_vote_an_edit_can_change_everything() -> None:
    before = understanding()
    after = Understanding(Matcher.of(without(corpus(), "wifi")), before.policy)
    asked = [Question(text, "fr") for text in SLIPS]
    assert len(Edit.of(before, after, frozenset({"wifi"})).replay(asked)) == len(asked)
