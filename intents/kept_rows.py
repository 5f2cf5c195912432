"""The rows of a matcher as a file keeps them: each is made when it is looked at."""

from collections.abc import Iterable, Sequence
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from intents.matcher import Row
from intents.rows import Ids

Arrays = dict[str, NDArray[Any]]


class KeptRows(Sequence[Row]):
    """Rows whose texts lie one after the other in ``texts``, UTF-8, each up to one of ``ends``.

    ``names`` are of labels, of which the first ``entries`` are entries and the others subjects.
    """

    def __init__(self, arrays: Arrays, labels: Ids, names: Sequence[str], entries: int) -> None:
        self._texts, self._ends, self._languages = (arrays[name] for name in _NAMES)
        self._labels, self._names, self._entries = labels, names, entries

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | Sequence[Row]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        if not 0 <= number < len(self):
            raise IndexError(number)
        start = self._ends[number - 1] if number else 0
        text = self._texts[start : self._ends[number]].tobytes().decode()
        language = self._languages[number].decode()
        label = self._labels[number]
        name = self._names[label]
        return (
            Row(text, language, name) if label < self._entries else Row(text, language, None, name)
        )


_NAMES = ("texts", "ends", "languages")


def kept(rows: Iterable[Row]) -> Arrays:
    """What the file holds of the rows, beside their labels."""
    rows = list(rows)
    texts = [row.text.encode() for row in rows]
    return {
        "texts": np.frombuffer(b"".join(texts), dtype=np.uint8),
        "ends": np.cumsum([len(text) for text in texts], dtype=np.int32),
        "languages": np.array([row.language.encode() for row in rows], dtype=np.bytes_),
    }
