"""A small corpus votes as a whole: kernel ridge over all of its rows, solved once."""

from dataclasses import dataclass

import numpy as np

from intents.rows import Floats, Ids, Numbers, Rows, on_diagonal

MOST = 2_000
"""Rows; of more, the nearest vote alone."""
_RIDGE = 0.2
_SHARPNESS = 1.4


@dataclass(frozen=True, slots=True)
class Jury:
    """``influence``: what likeness to each row (a row) says for each label (a column).

    It comes from ``inverse``, that of the kernel of the rows among themselves.
    """

    inverse: Floats
    influence: Floats

    @classmethod
    def of(cls, rows: Rows, labels: Ids, count: int) -> "Jury":
        kernel = _sharpened(rows.gram())
        on_diagonal(kernel)[:] += _RIDGE
        inverse = np.linalg.inv(kernel).astype(np.float32)
        return cls(inverse, inverse @ np.eye(count, dtype=np.float32)[labels])

    def without(self, gone: Numbers) -> "Jury":
        """The same but for some rows: neither heard nor counted."""
        theirs = self.inverse[:, gone]
        shares = np.linalg.solve(theirs[gone], np.hstack([theirs.T, self.influence[gone]]))
        left = np.hstack([self.inverse, self.influence]) - theirs @ shares
        left[gone] = 0
        return Jury(left[:, : len(left)], left[:, len(left) :])

    @property
    def shares(self) -> Floats:
        """What each label gets of what the votes leave undecided: the intercept of the ridge."""
        shares: Floats = self.influence.sum(axis=0)
        shares /= max(float(shares.sum()), 1e-9)
        return shares

    def votes(self, similar: Floats) -> Floats:
        """For each label, from the similarities of all rows."""
        votes: Floats = _sharpened(similar) @ self.influence
        return votes


def _sharpened(similar: Floats) -> Floats:
    sharp: Floats = np.power(np.maximum(similar, 0), np.float32(_SHARPNESS))
    return sharp
