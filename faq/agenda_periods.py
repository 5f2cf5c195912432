"""The period that a request names: « en décembre », « le 12 janvier », « cette semaine »."""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from intents.normalise import words

Period = tuple[date, date]
"""The first and the last day."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier januari january janv jan",
            "fevrier februari february fevr fev feb",
            "mars maart march mrt",
            "avril april avr apr",
            "mai mei may",
            "juin juni june",
            "juillet juli july juil",
            "aout augustus august aug",
            "septembre september sept sep",
            "octobre oktober october oct okt",
            "novembre november nov",
            "decembre december dec",
        ),
        1,
    )
    for name in names.split()
}
PHRASES = {
    "today": ("aujourd hui", "vandaag", "today"),
    "tomorrow": ("demain", "morgen", "tomorrow"),
    "next week": ("la semaine prochaine", "semaine prochaine", "volgende week", "next week"),
    "this week": ("cette semaine", "deze week", "this week"),
    "next month": ("le mois prochain", "mois prochain", "volgende maand", "next month"),
    "this month": ("ce mois ci", "ce mois", "deze maand", "this month"),
}


def take_period(text: str, today: date) -> tuple[Period | None, list[str]]:
    """The period that the text names, if any, and the words that remain."""
    tokens = words(text)
    for name, phrases in PHRASES.items():
        for phrase in phrases:
            rest = _without(tokens, phrase.split())
            if rest is not None:
                return _phrase(name, today), rest
    return _dated(tokens, today)


def _without(tokens: Sequence[str], phrase: list[str]) -> list[str] | None:
    """The tokens but for the phrase; None when it is not there."""
    size = len(phrase)
    starts = (n for n in range(len(tokens) - size + 1) if list(tokens[n : n + size]) == phrase)
    start = next(starts, None)
    return None if start is None else [*tokens[:start], *tokens[start + size :]]


def _phrase(name: str, today: date) -> Period:
    monday = today - timedelta(today.weekday())
    week, end = timedelta(6), _month_end(today.year, today.month)
    following = end + timedelta(1)
    periods: dict[str, Period] = {
        "today": (today, today),
        "tomorrow": (today + timedelta(1), today + timedelta(1)),
        "this week": (today, monday + week),
        "next week": (monday + timedelta(7), monday + timedelta(7) + week),
        "this month": (today, end),
        "next month": (following, _month_end(following.year, following.month)),
    }
    return periods[name]


def _dated(tokens: list[str], today: date) -> tuple[Period | None, list[str]]:
    """A month, with the day before it when there is one; the next one to come."""
    place = next((n for n, token in enumerate(tokens) if token in MONTHS), None)
    if place is None:
        return None, tokens
    month = MONTHS[tokens[place]]
    year = today.year + (month < today.month)
    last = _month_end(year, month)
    day = tokens[place - 1].rstrip("er") if place else ""
    if day.isdecimal() and 1 <= int(day) <= last.day:
        exact = date(year, month, int(day))
        return (exact, exact), [*tokens[: place - 1], *tokens[place + 1 :]]
    return (date(year, month, 1), last), [*tokens[:place], *tokens[place + 1 :]]


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
