from dataclasses import replace

import numpy as np

from intents.ranking import Index, LanguageModel
from intents.rows import Vector
from tests.intents.samples import rows_of


def vector(**values: float) -> Vector:
    ids = sorted(int(name[1:]) for name in values)
    return Vector(
        np.array(ids, dtype=np.int32),
        np.array([values[f"f{id_}"] for id_ in ids], dtype=np.float32),
    )


ROWS = [
    vector(f0=0.8, f1=0.6),
    vector(f0=1.0),
    vector(f1=0.8, f2=0.6),
    vector(f3=1.0),
    vector(f4=1.0),
]
INDEX = Index.of(rows_of(ROWS, 6), [0, 0, 1, 2, 3], entries=3)


def test_the_label_that_has_the_features_scores_highest() -> None:
    assert INDEX.rank(vector(f0=1.0)).scores.argmax() == 0
    assert INDEX.rank(vector(f1=0.7, f2=0.7)).scores.argmax() == 1
    assert INDEX.rank(vector(f4=1.0)).scores.argmax() == 3


def test_neighbours_come_nearest_first_with_their_similarity() -> None:
    ranking = INDEX.rank(vector(f0=1.0))
    assert list(ranking.rows[:2]) == [1, 0]
    assert np.allclose(ranking.similarities[:2], [1.0, 0.8])
    assert (np.diff(ranking.similarities) <= 0).all()


def test_votes_are_by_label_and_favour_the_nearest() -> None:
    votes = INDEX.rank(vector(f0=0.9, f1=0.4)).votes
    assert votes.shape == (4,)
    assert votes[0] > votes[1] > -0.1


def test_known_negatives_do_not_change_the_order_of_the_entries_of_a_small_corpus() -> None:
    alone = Index.of(rows_of(ROWS[:4], 6), [0, 0, 1, 2], entries=3)
    for message in (vector(f0=0.9, f1=0.4), vector(f3=0.5, f4=0.5)):
        ranking, expected = INDEX.rank(message), alone.rank(message)
        by_votes, as_expected = (found.order - found.models for found in (ranking, expected))
        assert np.allclose(by_votes[:3], as_expected, atol=1e-4)
        assert np.allclose(ranking.support, expected.support, atol=1e-5)


def test_known_negatives_contradict_the_votes() -> None:
    votes = INDEX.rank(vector(f3=0.7, f4=0.7)).votes
    assert votes[2] > 0.3
    assert votes[3] > 0.3


def test_what_is_undecided_goes_to_the_larger_label() -> None:
    nothing = Vector(np.zeros(0, np.int32), np.zeros(0, np.float32))
    assert INDEX.rank(nothing).order.argmax() == 0
    assert INDEX.rank(vector(f4=1.0)).order.argmax() == 3


def test_the_nearest_alone_vote_in_a_large_corpus() -> None:
    large = replace(INDEX, jury=None)
    votes = large.rank(vector(f0=0.9, f1=0.4)).votes
    assert votes[0] > votes[1] > -0.1
    assert set(large.shortlist(large.model.scores(vector(f0=1.0)))) == {0, 1, 2, 3}


def test_removed_rows_are_not_found_and_their_features_are_unseen() -> None:
    others = INDEX.without([3])
    assert INDEX.seen[3]
    assert not others.seen[3]
    assert 3 not in others.rank(vector(f3=1.0)).rows
    assert others.rank(vector(f3=1.0)).votes[2] == 0


def test_the_model_without_rows_is_that_of_the_others() -> None:
    others, fewer = INDEX.without([1, 0]), Index.of(rows_of(ROWS[2:], 6), [0, 1, 2], entries=2)
    for message in (vector(f0=1.0), vector(f1=0.7, f2=0.7), vector(f3=0.5)):
        assert np.allclose(others.rank(message).models[1:], fewer.rank(message).models)


def test_a_message_without_known_features_is_as_near_to_everything() -> None:
    nothing = Vector(np.zeros(0, np.int32), np.zeros(0, np.float32))
    ranking = INDEX.rank(nothing)
    assert np.allclose(ranking.scores, 0)
    assert np.allclose(ranking.similarities, 0)


def test_rows_without_features_are_similar_to_nothing() -> None:
    empty = Vector(np.zeros(0, np.int32), np.zeros(0, np.float32))
    index = Index.of(rows_of([ROWS[0], empty, ROWS[2], empty], 6), [0, 0, 1, 1], entries=2)
    ranking = index.rank(vector(f0=1.0))
    assert dict(zip(ranking.rows.tolist(), ranking.similarities.tolist(), strict=True))[1] == 0


def test_a_feature_of_every_label_says_nothing() -> None:
    rows = rows_of([vector(f0=1.0, f1=1.0), vector(f0=1.0, f2=1.0)], 3)
    model = LanguageModel.of(rows.transposed())
    shared = model.scores(vector(f0=1.0))
    own = model.scores(vector(f1=1.0))
    assert shared[0] == shared[1]
    assert own[0] > own[1]
