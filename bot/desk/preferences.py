"""What coordinators may change while the service runs: some settings, and some texts.

Kept in the database over what the operator set; every process reads them again every few
seconds (see `bot/jobs.py`).
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from pydantic import ValidationError
from sqlmodel import Session, select

from bot.desk import accounts
from bot.desk.office import Office
from bot.dialogue import Texts
from bot.lines import say
from bot.settings import Settings
from bot.store.tables import Account, Preference
from faq.entry import LANGUAGES
from handoff.quiet import QuietHours

SETTINGS = (
    "quiet_hours",
    "follow_up_delays",
    "target_precision",
    "claim_lease",
    "widen_after",
    "alert_after",
    "alert_queue",
    "alert_failures",
    "alert_precision",
    "novice_replies",
)
LINES = (
    "welcome-back",
    "unclear",
    "rephrase",
    "offer",
    "offer-asked",
    "wait-unknown",
    "glad",
    "goodbye",
)
"""Lines of the language files without values, which a service may want in its own words."""
TEXT = "text"
LONGEST = 600  # characters of a text
UNITS = (("d", 86400), ("h", 3600), ("m", 60), ("s", 1))


class PreferencesError(ValueError):
    """Nothing was changed; `names` are those whose value is not possible."""

    def __init__(self, names: set[str]) -> None:
        super().__init__(", ".join(sorted(names)))
        self.names = names


def change(office: Office, session: Session, account: Account, wanted: Mapping[str, str]) -> bool:
    """Keeps what is wanted, by the names of `values`; False when it changes nothing.

    A value equal to the operator's is the operator's again. PreferencesError when one is not
    possible, and then nothing is changed.
    """
    _check(office, wanted)
    before, defaults = values(office, session), defaults_of(office)
    wanted = {**wanted, **_in_one_form(office, wanted)}
    changed = {name: text for name, text in wanted.items() if text != before[name]}
    for name, text in changed.items():
        _keep(office, session, name, text, defaults[name])
        detail = name if name.startswith(TEXT) else f"{name}: {before[name]} → {text}"
        accounts.audit(office, session, account, "preferred", detail)
    return bool(changed)


def look(office: Office) -> None:
    """Adopts what is kept, if it is not what is in force; the matcher follows its target."""
    adopt(office)
    office.knowledge.aim_at(office.settings.target_precision)


def adopt(office: Office) -> None:
    """The same for an office that knows no FAQ yet."""
    with office.reading() as session:
        kept = _kept(session)
    settings, texts = _applied(office.given, kept), _texts(kept)
    if (settings, texts) != (office.settings, office.texts):
        office.adopt(settings, texts)


def values(office: Office, session: Session) -> dict[str, str]:
    """What is kept or, without it, what the operator and the language files say; as typed."""
    return defaults_of(office) | _kept(session)


def defaults_of(office: Office) -> dict[str, str]:
    """What the operator and the language files say, as it is typed."""
    return {name: as_text(getattr(office.given, name)) for name in SETTINGS} | {
        text_name(language, line): say(language, line) for language in LANGUAGES for line in LINES
    }


def text_name(language: str, line: str) -> str:
    return f"{TEXT}.{language}.{line}"


def _kept(session: Session) -> dict[str, str]:
    return {row.name: row.value for row in session.exec(select(Preference))}


def _keep(office: Office, session: Session, name: str, value: str, default: str) -> None:
    row = session.get(Preference, name)
    if value != default:
        session.merge(Preference(name=name, value=value, at=office.clock()))
    elif row is not None:
        session.delete(row)


def _check(office: Office, wanted: Mapping[str, str]) -> None:
    texts = {name for name in wanted if name.startswith(TEXT)}
    wrong = {name for name in texts if not 0 < len(wanted[name]) <= LONGEST}
    try:
        _applied(office.given, wanted)
    except ValidationError as error:
        wrong |= {str(problem["loc"][0]) for problem in error.errors()}
    if wrong:
        raise PreferencesError(wrong)


def _in_one_form(office: Office, wanted: Mapping[str, str]) -> dict[str, str]:
    """`24h, 7d` and `1d,7d` are one value."""
    settings = _applied(office.given, wanted)
    return {name: as_text(getattr(settings, name)) for name in SETTINGS if name in wanted}


def _applied(settings: Settings, changes: Mapping[str, str]) -> Settings:
    """The settings with those changes; ValidationError when one is not possible."""
    known = {name: changes[name] for name in SETTINGS if name in changes}
    return Settings(**{**dict(settings), **known}) if known else settings


def _texts(kept: Mapping[str, str]) -> Texts:
    texts: dict[str, dict[str, str]] = {}
    for name, text in kept.items():
        if name.startswith(TEXT):
            _, language, line = name.split(".")
            texts.setdefault(language, {})[line] = text
    return texts


def as_text(value: Any) -> str:
    """A setting's value as it is written in `.env`."""
    match value:
        case None:
            return ""
        case QuietHours():
            return f"{value.start:%H:%M}-{value.end:%H:%M}"
        case timedelta():
            return _duration(value)
        case tuple():
            return ",".join(_duration(each) for each in value)
    return str(value)


def _duration(value: timedelta) -> str:
    """In its largest whole unit: `7d`, `90m`."""
    seconds = value.total_seconds()
    whole = (unit for unit in UNITS if seconds >= unit[1] and seconds % unit[1] == 0)
    unit, length = next(whole, ("ms", 0.001))
    return f"{round(seconds / length)}{unit}"
