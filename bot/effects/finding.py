"""Offers, doors to knock at and the diagnosis."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FindOffers:
    """Look for the open offers that these words ask for; `OffersFound` follows."""

    text: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class ShowOffer:
    """Look at one offer; `OfferShown` follows."""

    slug: str


@dataclass(frozen=True, slots=True)
class SaveOffer:
    """Keep the offer for the contact, and remind them before it ends; `OfferSaved` follows."""

    slug: str


@dataclass(frozen=True, slots=True)
class ListSavedOffers:
    """Look at what the contact has kept; `OffersFound` follows."""


@dataclass(frozen=True, slots=True)
class LookAtDiagnosis:
    """Look at the questionnaire; `DiagnosisOpen` follows."""


@dataclass(frozen=True, slots=True)
class RecordDiagnosis:
    """Keep a finished diagnosis; `DiagnosisDone` follows. `answers` is by question."""

    sector: str
    answers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class SendScores:
    """Send the scores by area as a picture, with the text beside it; `former` may be empty."""

    text: str
    scores: Mapping[str, int]
    former: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class FindDoors:
    """Look for bodies by need (and region, `all` for any) or by words; `DoorsFound` follows."""

    country: str
    text: str = ""
    need: str = ""
    region: str = ""
