"""Every sentence that the bot and the pages say, in Fluent files, one per language."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel.dates import (
    format_date,
    format_datetime,
    format_timedelta,
    get_timezone_location,
)
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import MAX_PART_LENGTH

from faq.entry import LANGUAGES

FOLDER = Path(__file__).parent
LOCALES = {"fr": "fr-BE", "nl": "nl-BE", "en": "en-GB"}


class MissingLineError(KeyError):
    """A line that a language file does not have, or whose values were not all given."""


@lru_cache
def bundle(language: str) -> FluentBundle:
    """The language's lines; an unknown language gets the first of LANGUAGES."""
    known = language if language in LOCALES else LANGUAGES[0]
    loaded = FluentBundle([LOCALES[known]], use_isolating=False)
    for path in sorted(FOLDER.glob(f"*{known}.ftl")):
        loaded.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return loaded


def say(language: str, key: str, **values: Any) -> str:
    """The line `key` in `language`. Dates are given as `date`, plural counts as `int`."""
    lines = bundle(language)
    pattern = lines.get_message(key).value if lines.has_message(key) else None
    if pattern is None:
        raise MissingLineError(f"{language}: {key}")
    marks = _marks(values)
    formatted, errors = lines.format_pattern(pattern, {**values, **marks})
    if errors:
        raise MissingLineError(f"{language}: {key}: {errors[0]}")
    text = str(formatted)
    for name, mark in marks.items():
        text = text.replace(mark, values[name])
    return text


def _marks(values: Mapping[str, Any]) -> dict[str, str]:
    """What stands for the texts that Fluent refuses as too long, between two noncharacters."""
    texts = {name: text for name, text in values.items() if isinstance(text, str)}
    return {n: f"\ufdd0{n}\ufdd1" for n, text in texts.items() if len(text) > MAX_PART_LENGTH}


def has_line(language: str, key: str) -> bool:
    """Whether the language has this line."""
    return bool(bundle(language).has_message(key))


def day(language: str, moment: date) -> str:
    """A date in full letters: « 24 novembre 2026 »."""
    return format_date(moment, dated(language, moment, "d MMMM y"), locale=_babel(language))


def moment(language: str, at: datetime) -> str:
    """A moment in its own time zone: « mardi 1er décembre, 14:00 »."""
    pattern = dated(language, at, "EEEE d MMMM, HH:mm")
    return format_datetime(at, pattern, locale=_babel(language))


def short_moment(language: str, at: datetime) -> str:
    """A moment that fits a button: « mar. 1er déc. 14:00 »."""
    pattern = dated(language, at, "EEE d MMM HH:mm")
    return format_datetime(at, pattern, locale=_babel(language))


def dated(language: str, of: date, pattern: str) -> str:
    """Babel's pattern, for the day that French calls « 1er »."""
    first = language == "fr" and of.day == 1
    return pattern.replace("d ", "d'er' ", 1) if first else pattern


def city(language: str, at: datetime) -> str:
    """The city that the moment's time zone is named after: « Bruxelles »."""
    return get_timezone_location(at, locale=_babel(language), return_city=True)


def _babel(language: str) -> str:
    return LOCALES.get(language, LOCALES[LANGUAGES[0]]).replace("-", "_")


def lasting(language: str, duration: timedelta) -> str:
    """A duration in words, rounded to its largest unit: « 3 heures »."""
    return str(format_timedelta(duration, threshold=1.5, locale=_babel(language)))
