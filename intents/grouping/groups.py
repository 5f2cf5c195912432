"""Groups that grow: each miss joins those it is like on average, or stays alone."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from itertools import count

import numpy as np

from intents.calibration import Matrix

TOGETHER = -1.5
"""Mean log odds from which two groups are one; see docs/gaps.md."""
_APART = -np.inf


@dataclass(slots=True)
class _Clusters:
    """Sums of log odds between clusters; a merged one leaves its row to the other."""

    members: list[list[int]]
    sums: Matrix
    sealed: list[bool]
    sizes: Matrix = field(init=False)
    means: Matrix = field(init=False)

    def __post_init__(self) -> None:
        self.sizes = np.array([len(members) for members in self.members], dtype=np.float64)
        self.means = self.sums / np.outer(self.sizes, self.sizes)
        sealed = np.array(self.sealed, dtype=bool)
        self.means[np.outer(sealed, sealed)] = _APART
        np.fill_diagonal(self.means, _APART)

    def merge(self, kept: int, gone: int) -> None:
        """Average linkage: sums add up."""
        self.members[kept] += self.members[gone]
        self.members[gone] = []
        self.sums[kept] += self.sums[gone]
        self.sums[:, kept] += self.sums[:, gone]
        self.sizes[kept] += self.sizes[gone]
        self.sealed[kept] |= self.sealed[gone]
        self._renew(kept, gone)

    def _renew(self, kept: int, gone: int) -> None:
        means = self.sums[kept] / (self.sizes * self.sizes[kept])
        alive = np.array([bool(members) for members in self.members])
        means[~alive] = _APART
        if self.sealed[kept]:
            means[np.array(self.sealed)] = _APART
        means[kept] = _APART
        self.means[kept], self.means[:, kept] = means, means
        self.means[gone], self.means[:, gone] = _APART, _APART


def grow(
    odds: Matrix, known: Sequence[Hashable | None], sealed: frozenset[Hashable] = frozenset()
) -> list[Hashable]:
    """The group of each miss, given that of those which have one already.

    A miss never leaves its group, and sealed groups (those a person has made) do not become
    one; others do when they turn out alike, under the name that comes first. A miss without
    a group gets a new name: a negative number.
    """
    fresh = count(-1, -1)
    names: list[Hashable] = [next(fresh) if name is None else name for name in known]
    places: dict[Hashable, list[int]] = defaultdict(list)
    for place, name in sorted(enumerate(names), key=lambda pair: known[pair[0]] is None):
        places[name].append(place)
    clusters = _Clusters(
        list(places.values()), _sums(odds, list(places.values())), [n in sealed for n in places]
    )
    _merge_alike(clusters)
    return _named(clusters, list(places), len(names))


def nearest(odds: Matrix, names: Sequence[Hashable], most: int) -> dict[Hashable, list[Hashable]]:
    """For each group, the others that are most like it on average, the likeliest first."""
    places: dict[Hashable, list[int]] = defaultdict(list)
    for place, name in enumerate(names):
        places[name].append(place)
    sizes = np.array([len(members) for members in places.values()], dtype=np.float64)
    means = _sums(odds, list(places.values())) / np.outer(sizes, sizes)
    np.fill_diagonal(means, _APART)
    order, found = np.argsort(-means, axis=1, kind="stable"), list(places)
    others = order[:, : min(most, len(found) - 1)]
    return {name: [found[n] for n in row] for name, row in zip(found, others, strict=True)}


def _sums(odds: Matrix, members: Sequence[Sequence[int]]) -> Matrix:
    belongs = np.zeros((len(members), len(odds)))
    for cluster, places in enumerate(members):
        belongs[cluster, places] = 1.0
    sums: Matrix = belongs @ odds @ belongs.T
    return sums


def _merge_alike(clusters: _Clusters) -> None:
    """The two most alike first."""
    while len(clusters.members) > 1:
        first, second = divmod(int(clusters.means.argmax()), len(clusters.members))
        if clusters.means[first, second] < TOGETHER:
            return
        clusters.merge(min(first, second), max(first, second))


def _named(clusters: _Clusters, names: Sequence[Hashable], total: int) -> list[Hashable]:
    """Clusters of known groups come first, so that the older name stays."""
    found: list[Hashable] = [None] * total
    for name, members in zip(names, clusters.members, strict=True):
        for place in members:
            found[place] = name
    return found
