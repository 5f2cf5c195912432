import numpy as np
import pytest

from intents import policy, trials
from intents.calibration import Logistic
from intents.corpus import Confirmation, Corpus, Negative, Phrasing
from intents.evidence import NAMES, Evidence
from intents.matcher import Matcher
from intents.policy import Policy
from tests.intents.samples import corpus, understanding


def fixed(answer_from: float, suggest_from: float) -> Policy:
    """Probability from the margin alone: a half for none, more than nine tenths for 3."""
    weights = np.zeros(len(NAMES) + 1)
    weights[0] = 1.0
    flat = np.zeros(len(NAMES))
    return Policy(Logistic(flat, flat + 1, weights), answer_from, suggest_from)


def evidence(*margins: float) -> Evidence:
    rows = np.zeros((len(margins), len(NAMES)))
    rows[:, 0] = margins
    return Evidence(np.arange(len(margins), dtype=np.int32), rows)


def test_probabilities_never_rise_and_sum_to_one_at_most() -> None:
    chances = fixed(0.9, 0.5).probabilities(evidence(1.0, 3.0, -2.0))
    assert chances == sorted(chances, reverse=True)
    assert sum(chances) <= 1 + 1e-9


def test_the_first_decides_the_answer_and_all_together_the_suggestion() -> None:
    chosen = fixed(0.9, 0.5)
    assert chosen.kind([0.95, 0.02]) == "answer"
    assert chosen.kind([0.3, 0.2, 0.1]) == "suggest"
    assert chosen.kind([0.2, 0.1, 0.1]) == "none"
    assert chosen.kind([]) == "none"


def test_a_higher_target_asks_for_more() -> None:
    tried = trials.run(Matcher.of(corpus()))
    low, high = (policy.learn(tried, target).answer_from for target in (0.6, 0.99))
    assert low <= high


def test_no_trial_finds_its_own_row() -> None:
    matcher = understanding().matcher
    for number in range(len(matcher.rows)):
        row, others = matcher.rows[number], matcher.without([number])
        ranking = others.find(others.read(row.text, row.language)).ranking
        assert all(others.rows[near] is not row for near in ranking.rows)


def test_a_corpus_without_negatives_learns_doubt_from_absent_entries() -> None:
    tried = trials.run(Matcher.of(Corpus(corpus().phrasings)))
    assert tried.simulated
    assert tried.unanswerable
    assert not any(trial.first_right for trial in tried.unanswerable)


def test_simulated_doubt_teaches_support_and_ranks_only() -> None:
    tried = trials.run(Matcher.of(Corpus(corpus().phrasings)))
    taught = {
        simulated: policy.learn(tried._replace(simulated=simulated), 0.9).logistic.weights[:-1] != 0
        for simulated in (True, False)
    }
    assert taught[True].tolist() == [name in {"support", "rank"} for name in NAMES]
    assert taught[False][NAMES.index("margin")]


def unanswerable(negatives: list[Negative]) -> list[trials.Trial]:
    tried = trials.run(Matcher.of(Corpus(corpus().phrasings, tuple(negatives))))
    return list(tried.unanswerable)


def test_negatives_about_something_else_are_replaced_by_absent_entries() -> None:
    recipes = [
        Negative("fr", f"la recette numéro {number} demande {number} œufs frais", "recipes")
        for number in range(120)
    ]
    assert len(unanswerable(recipes)) == len(corpus().phrasings)


def test_negatives_next_door_are_learned_from() -> None:
    words = {word for phrasing in corpus().phrasings for word in phrasing.text.lower().split()}
    vague = [Negative("fr", word, "vague") for word in sorted(words) if len(word) > 4]
    tried = unanswerable(vague)
    assert len(tried) == len(vague)
    assert sum(trial.next_door for trial in tried) >= 100


QUESTION = "choisir un terminal de paiement pour mon magasin"


def said(entry: str, *, right: bool, text: str = QUESTION) -> Confirmation:
    return Confirmation(entry, "fr", text, right)


def test_confirmations_move_the_probability_of_messages_like_them() -> None:
    matcher = understanding().matcher
    found = matcher.find(matcher.read(QUESTION)).evidence
    first = matcher.labels[found.labels[0]]
    chances = []
    for confirmations in ([said(first, right=False)] * 40, [], [said(first, right=True)] * 40):
        learnt = policy.learn(trials.run(matcher, confirmations), 0.95)
        chances.append(learnt.probabilities(found)[0])
    assert chances == sorted(chances)
    assert chances[0] < chances[1] < chances[2]


def test_a_confirmed_message_that_is_now_a_phrasing_is_tried_without_it() -> None:
    matcher = understanding().matcher
    row = matcher.rows[0]
    assert row.entry
    (confirmed,) = trials.run(matcher, [said(row.entry, right=True, text=row.text)]).confirmed
    whole = matcher.find(matcher.read(row.text, row.language)).ranking.similarities[0]
    assert confirmed.nearest < whole


def test_what_is_no_longer_there_is_not_learnt_from() -> None:
    matcher = understanding().matcher
    found = matcher.find(matcher.read(QUESTION)).evidence
    second = matcher.labels[found.labels[1]]
    gone = [said("an entry of the past", right=True), said(second, right=False)]
    assert trials.run(matcher, gone).confirmed == []


def test_phrasings_that_repeat_each_other_are_taken_for_real_messages() -> None:
    tried = trials.run(Matcher.of(corpus()))
    chances = []
    for nearest in (0.6, 0.3):
        alike = [trial._replace(nearest=nearest) for trial in tried.answerable]
        learnt = policy.learn(tried._replace(answerable=alike), 0.95)
        chances.append(np.mean([learnt.probabilities(trial.evidence)[0] for trial in alike]))
    assert chances[0] < chances[1]


def test_the_best_entry_is_as_far_ahead_as_the_second_is_behind() -> None:
    matcher = Matcher.of(corpus())
    margins = matcher.find(matcher.read("un terminal de paiement")).evidence.rows[:, 0]
    assert margins[0] > 0
    assert margins[1] == pytest.approx(-margins[0])
    assert margins[2] < margins[1]


def test_the_only_entry_is_ahead_of_nothing_by_its_own_score() -> None:
    matcher = Matcher.of(Corpus((Phrasing("wifi", "fr", "le wifi ne porte pas assez loin"),)))
    found = matcher.find(matcher.read("le wifi ne porte pas"))
    message = found.evidence.rows[0, 0] * matcher.space.vector(found.reading).values.sum()
    assert message == pytest.approx(found.ranking.scores[0], rel=1e-5)


def test_no_entry_is_ahead_of_negatives_that_do_not_exist() -> None:
    matcher = Matcher.of(Corpus(corpus().phrasings))
    found = matcher.find(matcher.read("quel terminal de paiement choisir")).evidence
    assert found.rows[0, NAMES.index("margin")] > 0
    assert not found.rows[:, NAMES.index("over_negatives")].any()
