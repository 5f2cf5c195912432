"""Acts of dialogue: yes, no, thanks, human, stop… said to the service rather than asked of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, NamedTuple

from rapidfuzz import fuzz, process

from intents.lexicon import load_page
from intents.normalise import words
from intents.readability import is_readable
from intents.services import asked_service


class ActKind(StrEnum):
    """Declared in order of priority: a message that holds several is the first of them."""

    STOP = "stop"
    ERASE = "erase"
    MY_DATA = "my_data"
    HUMAN = "human"
    LANGUAGE = "language"
    CANCEL = "cancel"
    INSULT = "insult"
    NONE_OF_THESE = "none_of_these"
    THUMB_DOWN = "thumb_down"
    NO = "no"
    NUMBER = "number"
    STATUS = "status"
    MENU = "menu"
    START = "start"
    HELP = "help"
    CONTINUATION = "continuation"
    YES = "yes"
    THUMB_UP = "thumb_up"
    SMALLTALK = "smalltalk"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    GREETING = "greeting"
    SERVICE = "service"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Act:
    """``number`` comes with NUMBER, ``language`` with LANGUAGE when one is named.

    ``service`` comes with SERVICE: one of the names of its page.
    """

    kind: ActKind
    number: int | None = None
    language: str | None = None
    service: str | None = None


Meaning = Act | None
"""None for polite filler, which means nothing by itself."""

_PRIORITY = {kind: rank for rank, kind in enumerate(ActKind)}
_STRICT = {ActKind.STOP, ActKind.ERASE, ActKind.INSULT, ActKind.NUMBER}
"""Acts that a slip of the finger must not set off: their words are compared exactly."""
_POLITE = {ActKind.GREETING, ActKind.THANKS, ActKind.GOODBYE}
_FUZZY_LETTERS = 5
_FUZZY_RATIO = 86
_LONGEST_ACT = 12
_HIGHEST_CHOICE = 10


class _Phrases(NamedTuple):
    meanings: Mapping[tuple[str, ...], Meaning]
    single: tuple[str, ...]
    longest: int


def recognise(text: str) -> Act | None:
    """The act that the whole message is, or None when it says something else."""
    tokens = words(text)
    if not tokens:
        return _symbol(text)
    if len(tokens) <= _LONGEST_ACT and (meanings := _cover(tuple(tokens))):
        acts = [act for act in meanings if act is not None]
        polite = all(act.kind in _POLITE for act in acts)
        return _foremost([*acts, *_gestures(text)] if polite else acts)
    if not is_readable(tokens):
        return Act(ActKind.UNREADABLE)
    service = asked_service(without_politeness(tokens))
    return Act(ActKind.SERVICE, service=service) if service else None


def without_politeness(tokens: Sequence[str]) -> list[str]:
    """Folded words without the greetings and thanks they begin and end with.

    All of them when nothing else is said.
    """
    first, last = 0, len(tokens)
    while first < last and (length := _polite(tokens[first:last], from_end=False)):
        first += length
    while first < last and (length := _polite(tokens[first:last], from_end=True)):
        last -= length
    return list(tokens[first:last] or tokens)


def _polite(tokens: Sequence[str], from_end: bool) -> int:
    """How many words the longest polite phrase at that end takes; 0 when there is none."""
    phrases = _phrases()
    for length in range(min(phrases.longest, len(tokens)), 0, -1):
        key = tuple(tokens[-length:] if from_end else tokens[:length])
        if key in phrases.meanings and _is_polite(phrases.meanings[key], length):
            return length
    return 0


def _is_polite(meaning: Meaning, length: int) -> bool:
    """Small talk of one word (``cool``) may belong to the question."""
    if meaning is None or meaning.kind in _POLITE:
        return True
    return meaning.kind is ActKind.SMALLTALK and length > 1


def _foremost(acts: list[Act]) -> Act | None:
    """STOP counts only when nothing but itself is said."""
    first = min(acts, key=lambda act: _PRIORITY[act.kind], default=None)
    return None if first and first.kind is ActKind.STOP and len(acts) > 1 else first


def _symbol(text: str) -> Act:
    known = _emoji()
    return next((known[char] for char in text if char in known), Act(ActKind.UNREADABLE))


def _gestures(text: str) -> list[Act]:
    """A thumb beside thanks is what is meant."""
    gestures, known = load_page("acts")["gestures"], _emoji()
    return [known[char] for char in text if char in gestures]


def _cover(tokens: tuple[str, ...]) -> list[Meaning]:
    """The meanings of the phrases that together cover all the tokens; empty if some remain."""
    meanings: list[Meaning] = []
    start = 0
    while start < len(tokens):
        found = _longest(tokens[start:])
        if found is None:
            return []
        start += found[0]
        meanings.append(found[1])
    return meanings


def _longest(tokens: tuple[str, ...]) -> tuple[int, Meaning] | None:
    """How many tokens the longest known phrase at the beginning takes, and what it means."""
    phrases = _phrases()
    for length in range(min(phrases.longest, len(tokens)), 0, -1):
        if tokens[:length] in phrases.meanings:
            return length, phrases.meanings[tokens[:length]]
    return _digits(tokens[0]) or _nearly(tokens[0])


def _digits(token: str) -> tuple[int, Meaning] | None:
    if token.isdecimal() and len(token) <= 2 and 1 <= int(token) <= _HIGHEST_CHOICE:
        return 1, Act(ActKind.NUMBER, number=int(token))
    return None


@lru_cache(maxsize=10_000)
def _nearly(token: str) -> tuple[int, Meaning] | None:
    """A single word that is one slip away from one we know."""
    if len(token) < _FUZZY_LETTERS:
        return None
    phrases = _phrases()
    near = process.extractOne(token, phrases.single, scorer=fuzz.ratio, score_cutoff=_FUZZY_RATIO)
    return (1, phrases.meanings[(near[0],)]) if near else None


@cache
def _phrases() -> _Phrases:
    meanings: dict[tuple[str, ...], Meaning] = {}
    for phrase, meaning in _listed(load_page("acts")):
        meanings.setdefault(tuple(words(phrase)), meaning)
    single = (
        key[0]
        for key, act in meanings.items()
        if len(key) == 1 and len(key[0]) >= _FUZZY_LETTERS and not (act and act.kind in _STRICT)
    )
    return _Phrases(meanings, tuple(single), max(map(len, meanings)))


def _listed(page: Mapping[str, Any]) -> Iterator[tuple[str, Meaning]]:
    """Every phrase with its meaning; the first meaning of a phrase is the one that counts."""
    for number, phrases in page["numbers"].items():
        yield from _each(phrases, Act(ActKind.NUMBER, number=number))
    for language, phrases in page["languages"].items():
        yield from _each(phrases, Act(ActKind.LANGUAGE, language=language))
    for kind, phrases in page["acts"].items():
        yield from _each(phrases, Act(ActKind(kind)))
    yield from _each(page["filler"], None)


def _each(phrases: str, meaning: Meaning) -> Iterator[tuple[str, Meaning]]:
    return ((phrase.strip(), meaning) for phrase in phrases.split(","))


@cache
def _emoji() -> Mapping[str, Act]:
    listed = load_page("acts")["emoji"].items()
    return {char: Act(ActKind(kind)) for kind, chars in listed for char in chars}
