"""Signposts: for a subject next door, one sentence on which kind of body to turn to."""

from collections.abc import Mapping
from pathlib import Path

import yaml

from faq.entry import LANGUAGES

FASTEST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FOLDER = Path(__file__).parent / "signposts"
Signposts = Mapping[str, Mapping[str, Mapping[str, str]]]


def read_signposts(folder: Path = FOLDER) -> Signposts:
    """By language, subject and country (`be`, `fr`, `qc` or `default`)."""
    paths = [folder / f"{language}.yaml" for language in LANGUAGES]
    return {
        path.stem: yaml.load(path.read_text(encoding="utf-8"), Loader=FASTEST)
        for path in paths
        if path.exists()
    }


def signpost(
    signposts: Signposts, language: str, subject: str | None, country: str | None
) -> str | None:
    """The sentence for this subject, or None when there is nowhere to point to."""
    directions = signposts.get(language, {}).get(subject or "", {})
    return directions.get(country or "default", directions.get("default"))
