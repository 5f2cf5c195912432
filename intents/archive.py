"""A matcher and its policy as bytes, to start again without learning again."""

import io
import json
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from mmap import mmap
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intents.calibration import Logistic
from intents.jury import Jury
from intents.kept_rows import KeptRows, kept
from intents.matcher import Matcher
from intents.policy import Policy
from intents.ranking import Index, LanguageModel
from intents.rows import Rows
from intents.space import Space
from intents.spelling import Speller

VERSION = 14
"""To be raised whenever the features or the evidence change."""

Arrays = dict[str, NDArray[Any]]
Buffer = bytes | mmap

_PARTS = ("values", "ids", "starts")


def pack(matcher: Matcher, policy: Policy) -> bytes:
    """Arrays and plain text only: nothing in it can run."""
    facts = {
        "version": VERSION,
        "labels": list(matcher.labels),
        "entries": matcher.entries,
        "words": sorted(matcher.speller.known),
        "unseen": matcher.space.unseen,
        "thresholds": [policy.answer_from, policy.suggest_from],
    }
    index = matcher.index
    buffer = io.BytesIO()
    arrays: dict[str, Any] = {
        "facts": np.frombuffer(json.dumps(facts).encode(), dtype=np.uint8),
        "keys": matcher.space.keys,
        "idf": matcher.space.idf,
        "labels": index.labels,
        **kept(matcher.rows),
        **_parts("rows", index.rows),
        **_parts("postings", index.postings),
        **_parts("model", index.model.weights),
        "mass": index.model.mass,
        **_jury(index),
        "prior": index.model.prior,
        "mean": policy.logistic.mean,
        "scale": policy.logistic.scale,
        "weights": policy.logistic.weights,
    }
    np.savez(buffer, **arrays)
    return buffer.getvalue()


def unpack(data: Buffer) -> tuple[Matcher, Policy]:
    """Raises ValueError when the bytes are damaged or of another version.

    The arrays are views of `data`: given a mapped file, several processes share its pages.
    """
    arrays = _views(memoryview(data))
    facts = json.loads(arrays["facts"].tobytes()) if "facts" in arrays else {}
    if facts.get("version") != VERSION:
        raise ValueError("this archive is of another version")
    return _matcher(facts, arrays), _policy(facts, arrays)


def _views(data: memoryview) -> Arrays:
    """Each array where it lies: `savez` stores them one after the other, uncompressed."""
    try:
        with zipfile.ZipFile(_Window(data)) as archive:
            members = {info.filename: info.header_offset for info in archive.infolist()}
        return {name.removesuffix(".npy"): _view(data, offset) for name, offset in members.items()}
    except (zipfile.BadZipFile, struct.error) as error:
        raise ValueError("this is not an archive of the matcher") from error


def _view(data: memoryview, offset: int) -> NDArray[Any]:
    """The array of the member whose local header (30 bytes, then name and extra) begins there."""
    name_length, extra_length = struct.unpack_from("<HH", data, offset + 26)
    stream = _Window(data)
    stream.seek(offset + 30 + name_length + extra_length)
    np.lib.format.read_magic(stream)
    shape, _, dtype = np.lib.format.read_array_header_1_0(stream)
    count = int(np.prod(shape, dtype=np.int64))
    return np.frombuffer(data, dtype, count, stream.tell()).reshape(shape)


class _Window(io.RawIOBase):
    """Reads from a buffer without copying all of it."""

    def __init__(self, data: memoryview) -> None:
        self._data, self._at = data, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._data)}
        self._at = max(origin[whence] + offset, 0)
        return self._at

    def tell(self) -> int:
        return self._at

    def read(self, size: int | None = -1) -> bytes:
        end = len(self._data) if size is None or size < 0 else self._at + size
        found = bytes(self._data[self._at : end])
        self._at += len(found)
        return found


def _matcher(facts: Mapping[str, Any], arrays: Arrays) -> Matcher:
    space = Space(arrays["keys"], arrays["idf"], facts["unseen"])
    labels, names = arrays["labels"], facts["labels"]
    rows = _rows("rows", arrays, len(space.idf))
    postings = _rows("postings", arrays, len(labels))
    model = LanguageModel(_rows("model", arrays, len(names)), arrays["mass"], arrays["prior"])
    present = np.ones(len(labels), dtype=np.bool_)
    jury = _unpacked_jury(arrays)
    index = Index(rows, postings, labels, facts["entries"], len(names), model, present, jury)
    content = KeptRows(arrays, labels, names, facts["entries"])
    return Matcher(names, facts["entries"], content, space, index, Speller(facts["words"]))


def _parts(name: str, rows: Rows) -> dict[str, Any]:
    """Half the size that they have while learning: a start keeps most of it in memory."""
    small = replace(
        rows,
        values=rows.values.astype(np.float16),
        ids=rows.ids.astype(np.min_scalar_type(rows.width)),
    )
    return {f"{name}_{part}": getattr(small, part) for part in _PARTS}


def _jury(index: Index) -> dict[str, Any]:
    jury = index.jury
    return {"inverse": jury.inverse, "influence": jury.influence} if jury else {}


def _unpacked_jury(arrays: Arrays) -> Jury | None:
    if "inverse" not in arrays:
        return None
    inverse, influence = arrays["inverse"], arrays["influence"]
    return Jury(inverse, influence, arrays["labels"][: len(inverse)])


def _rows(name: str, arrays: Arrays, width: int) -> Rows:
    values, ids, starts = (arrays[f"{name}_{part}"] for part in _PARTS)
    return Rows(values, ids, starts, width)


def _policy(facts: Mapping[str, Any], arrays: Arrays) -> Policy:
    logistic = Logistic(arrays["mean"], arrays["scale"], arrays["weights"])
    return Policy(logistic, *facts["thresholds"])
