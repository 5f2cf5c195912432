import numpy as np

from intents import policy, trials
from intents.calibration import Logistic
from intents.corpus import Corpus, Negative
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
    assert any(trial.answer is None for trial in tried)
    absent = [trial for trial in tried if trial.answer is None]
    assert not any(trial.first_right for trial in absent)


def unanswerable(negatives: list[Negative]) -> list[trials.Trial]:
    tried = trials.run(Matcher.of(Corpus(corpus().phrasings, tuple(negatives))))
    return [trial for trial in tried if trial.answer is None]


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


def test_no_entry_is_ahead_of_negatives_that_do_not_exist() -> None:
    matcher = Matcher.of(Corpus(corpus().phrasings))
    found = matcher.find(matcher.read("quel terminal de paiement choisir")).evidence
    assert found.rows[0, NAMES.index("margin")] > 0
    assert not found.rows[:, NAMES.index("over_negatives")].any()
