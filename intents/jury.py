"""A small corpus votes as a whole: kernel ridge over all of its phrasings, solved once."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from intents.rows import Floats, Ids, Numbers, Rows, on_diagonal

MOST = 2_000
"""Phrasings; of more, the nearest vote alone."""
_RIDGE = 0.15
_SHARPNESS = 4 / 3
_BESIDE = 0.1
"""Weight of what `Jury.support` looks at beside the votes."""


@dataclass(slots=True)
class Jury:
    """``influence``: what likeness to each row (a row) says for each label (a column).

    It comes from ``inverse``, that of the kernel of the rows among themselves, and from their
    ``labels``, ascending. ``shares`` is what each label gets of what the votes leave undecided:
    the intercept of the ridge. ``own``: what the rows of a label on average vote for it, each
    one left out.
    """

    inverse: Floats
    influence: Floats
    labels: Ids
    shares: Floats = field(init=False)
    own: Floats = field(init=False)

    def __post_init__(self) -> None:
        self.shares = self.influence.sum(axis=0)
        self.shares /= max(float(self.shares.sum()), 1e-9)
        alone, heard = on_diagonal(self.inverse), self._heard()
        itself = self.influence[np.arange(len(self.labels)), self.labels]
        left_out = np.where(heard, 1 - itself / np.where(heard, alone, 1), 0)
        of_label = np.bincount(self.labels, heard, self.influence.shape[1])
        own = np.bincount(self.labels, left_out, len(of_label)) / np.maximum(of_label, 1)
        self.own = own.astype(np.float32)

    @classmethod
    def of(cls, rows: Rows, labels: Ids, count: int) -> "Jury":
        kernel = _sharpened(rows.gram())
        on_diagonal(kernel)[:] += _RIDGE
        inverse = np.linalg.inv(kernel).astype(np.float32)
        return cls(inverse, inverse @ np.eye(count, dtype=np.float32)[labels], labels)

    def without(self, gone: Numbers) -> "Jury":
        """The same but for some rows: neither heard nor counted."""
        theirs = self.inverse[:, gone]
        shares = np.linalg.solve(theirs[gone], np.hstack([theirs.T, self.influence[gone]]))
        left = np.hstack([self.inverse, self.influence]) - theirs @ shares
        left[gone] = left[:, gone] = 0
        inverse, influence = left[:, : len(left)], left[:, len(left) :]
        return Jury(np.ascontiguousarray(inverse), influence, self.labels)

    def votes(self, similar: Floats) -> Floats:
        """For each label, from the similarities of all rows."""
        votes: Floats = _sharpened(similar) @ self.influence
        return votes

    def support(self, similar: Floats, votes: Floats) -> Floats:
        """The votes as evidence that the label is right at all.

        It is weaker where many votes are usual, and stronger where one row is near or two labels
        are likely: then the message is at least about something that we know.
        """
        starts = np.flatnonzero(np.diff(self.labels, prepend=-1))
        nearest = np.maximum.reduceat(np.where(self._heard(), similar, 0), starts)
        second = np.partition(np.append(votes, np.float32(0)), -2)[-2]
        support: Floats = votes + _BESIDE * (nearest + second - self.own)
        return support

    def _heard(self) -> NDArray[np.bool_]:
        heard: NDArray[np.bool_] = on_diagonal(self.inverse) > 0
        return heard


def _sharpened(similar: Floats) -> Floats:
    sharp: Floats = np.power(np.maximum(similar, 0), np.float32(_SHARPNESS))
    return sharp
