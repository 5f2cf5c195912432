"""A matcher and its policy as bytes, to start again without learning again."""

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from intents.calibration import Logistic
from intents.features import Space
from intents.matcher import Matcher, Row
from intents.policy import Policy
from intents.ranking import Index
from intents.spelling import Speller

VERSION = 5
"""To be raised whenever the features or the evidence change."""

Arrays = Mapping[str, NDArray[Any]]


def pack(matcher: Matcher, policy: Policy) -> bytes:
    """Arrays and plain text only: nothing in it can run."""
    facts = {
        "version": VERSION,
        "labels": list(matcher.labels),
        "entries": matcher.entries,
        "rows": [asdict(row) for row in matcher.rows],
        "words": sorted(matcher.speller.known),
        "unseen": matcher.space.unseen,
        "thresholds": [policy.answer_from, policy.suggest_from],
    }
    index = matcher.index
    buffer = io.BytesIO()
    np.savez(
        buffer,
        facts=np.frombuffer(json.dumps(facts).encode(), dtype=np.uint8),
        keys=matcher.space.keys,
        idf=matcher.space.idf,
        labels=index.labels,
        data=index.rows.data,
        indices=index.rows.indices,
        indptr=index.rows.indptr,
        mean=policy.logistic.mean,
        scale=policy.logistic.scale,
        weights=policy.logistic.weights,
    )
    return buffer.getvalue()


def unpack(data: bytes) -> tuple[Matcher, Policy]:
    """Raises ValueError when the bytes are damaged or of another version."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        raise ValueError("this is not an archive of the matcher")
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        facts = json.loads(arrays["facts"].tobytes()) if "facts" in arrays else {}
        if facts.get("version") != VERSION:
            raise ValueError("this archive is of another version")
        return _matcher(facts, arrays), _policy(facts, arrays)


def _matcher(facts: Mapping[str, Any], arrays: Arrays) -> Matcher:
    space = Space(arrays["keys"], arrays["idf"], facts["unseen"])
    data = (arrays["data"], arrays["indices"], arrays["indptr"])
    rows = sparse.csr_array(data, shape=(len(arrays["labels"]), len(space.idf)))
    index = Index(rows, arrays["labels"], facts["entries"], len(facts["labels"]))
    content = [Row(**row) for row in facts["rows"]]
    return Matcher(
        facts["labels"], facts["entries"], content, space, index, Speller(facts["words"])
    )


def _policy(facts: Mapping[str, Any], arrays: Arrays) -> Policy:
    logistic = Logistic(arrays["mean"], arrays["scale"], arrays["weights"])
    return Policy(logistic, *facts["thresholds"])
