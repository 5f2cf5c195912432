"""An application to become a volunteer: what must be in it."""

import re
from dataclasses import dataclass

EMAIL = re.compile(r"[^@\s<>\"]+@[^@\s<>\"]+\.[^@\s<>\".]+")
LONGEST_NAME, LONGEST_EMAIL, LONGEST_WORDS = 80, 200, 1000


@dataclass(frozen=True, slots=True)
class Application:
    """Who applies. `words`: what they know and why, as they say it."""

    name: str
    words: str
    email: str
    language: str = "fr"
    languages: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    country: str | None = None

    @property
    def missing(self) -> list[str]:
        """The names of what is empty, too long, or no e-mail address."""
        good = {
            "name": 0 < len(self.name) <= LONGEST_NAME,
            "words": 0 < len(self.words) <= LONGEST_WORDS,
            "email": is_email(self.email),
        }
        return [name for name in good if not good[name]]


def is_email(text: str) -> bool:
    """Whether this can be an e-mail address; only a message to it tells more."""
    return len(text) <= LONGEST_EMAIL and EMAIL.fullmatch(text) is not None
