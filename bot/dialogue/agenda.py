"""The agenda: looked through, signed up for, given up, and told about afterwards."""

from collections.abc import Callable
from typing import Any

from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import (
    Effect,
    FindEvents,
    Join,
    Leave,
    ListSignUps,
    Option,
    RateEvent,
    SendEventFile,
    ShowEvent,
)
from bot.events import Event, EventsFound, EventShown, Joined, Left, Wrote
from bot.lines import moment, short_moment
from faq.agenda import Listed
from faq.searching import wanted_words

ABOUT_ONE: dict[str, Callable[[int], Effect]] = {"show": ShowEvent, "join": Join, "leave": Leave}
MINE = ("inscriptions", "inschrijvingen", "registrations", "signups", "sign ups")


def begin(turn: Turn, words: str) -> None:
    """Looks at once; one's own when that is what the words say."""
    own = any(name in words.lower() for name in MINE)
    asked = words if wanted_words(words) else ""
    turn.do(ListSignUps() if own else FindEvents(asked))


def hear(turn: Turn, event: Wrote) -> bool:
    """A town, a sector or a date, after we said that there was nothing."""
    turn.do(FindEvents(event.text))
    return True


def choose(turn: Turn, rest: str) -> None:
    """`all/<page>`, `mine`, `show/<id>`, `join/<id>`, `leave/<id>` or `rate/<id>/<feedback>`."""
    act, _, of = rest.partition("/")
    number, _, feedback = of.partition("/")
    if act == "mine":
        turn.do(ListSignUps())
    elif not number.isdecimal():
        turn.do(FindEvents(""))
    elif act == "rate":
        _rate(turn, int(number), feedback)
    else:
        asked = ABOUT_ONE.get(act)
        turn.do(asked(int(number)) if asked else FindEvents("", int(number)))


def found(turn: Turn, event: EventsFound) -> None:
    if not event.events:
        _nothing(turn, event)
        return
    options = [
        Option(f"agenda/show/{item.id}", label(turn.language, item)) for item in event.events
    ]
    if event.more:
        options.append(turn.option(f"agenda/all/{event.page + 1}", "option-more"))
    key = "agenda-mine" if event.mine else "agenda-found"
    turn.ask(Expecting.MENU, turn.line(key), *options, kind="service")


def label(language: str, item: Listed) -> str:
    """« mar. 8 déc. 18:30 · Namur · Ma fiche Google »."""
    when = short_moment(language, item.event.starts_at)
    return " · ".join(part for part in (when, item.event.town, item.event.title) if part)


def _nothing(turn: Turn, event: EventsFound) -> None:
    everything = turn.option("agenda/all/0", "option-all-events")
    if event.mine:
        turn.ask(Expecting.MENU, turn.line("agenda-none-mine"), everything, kind="service")
    elif event.asked:
        turn.listen("agenda", turn.line("agenda-none-such"), everything)
    else:
        turn.say("agenda-empty", kind="service")


def shown(turn: Turn, event: EventShown) -> None:
    item = event.listed
    if item is None or item.cancelled:
        _gone(turn)
        return
    text = "\n\n".join([*_lines(turn, item), _places(turn, item)])
    turn.ask(Expecting.MENU, text, *_choices(turn, item), kind="service")


def _lines(turn: Turn, item: Listed) -> list[str]:
    event = item.event
    where = ", ".join(part for part in (event.place, event.town) if part)
    when = turn.line("event-when", when=moment(turn.language, event.starts_at))
    place = turn.line("event-where", where=where) if where else turn.line("event-online")
    spoken = [turn.line(f"language-{event.language}")] if event.language else []
    facts = "\n".join([when, place, *spoken])
    head = f"*{event.title}*\n{turn.line(f'event-{event.kind}')}"
    return [head, *filter(None, [event.description]), facts, *filter(None, [event.url])]


def _places(turn: Turn, item: Listed) -> str:
    if item.mine:
        return turn.line(f"event-you-{item.mine}")
    if item.left is None:
        return turn.line("event-open")
    return turn.line("event-full") if item.is_full else turn.line("event-left", left=item.left)


def _choices(turn: Turn, item: Listed) -> tuple[Option, ...]:
    act, key = ("leave", "option-leave-event") if item.mine else ("join", _join_key(item))
    first = turn.option(f"agenda/{act}/{item.id}", key)
    return first, turn.option("agenda/all/0", "option-all-events")


def _join_key(item: Listed) -> str:
    return "option-wait-event" if item.is_full else "option-join-event"


def joined(turn: Turn, event: Joined) -> None:
    """Confirmed with the calendar file, or on the waiting list."""
    item = event.listed
    if item is None:
        _gone(turn)
        return
    options = (
        turn.option("agenda/mine", "option-my-events"),
        turn.option(f"agenda/leave/{item.id}", "option-leave-event"),
    )
    when = moment(turn.language, item.event.starts_at)
    text = turn.line(f"event-joined-{item.mine}", title=item.event.title, when=when)
    if item.mine == "confirmed":
        turn.do(SendEventFile(item.id, text))
        text = turn.line("event-told-before")
    turn.ask(Expecting.MENU, text, *options, kind="service")


def left(turn: Turn, event: Left) -> None:
    everything = turn.option("agenda/all/0", "option-all-events")
    if event.listed is None:
        turn.ask(Expecting.MENU, turn.line("event-no-place"), everything, kind="service")
        return
    text = turn.line("event-left-it", title=event.listed.event.title)
    turn.ask(Expecting.MENU, text, everything, kind="service")


def _rate(turn: Turn, number: int, feedback: str) -> None:
    if feedback not in ("useful", "not"):
        turn.do(FindEvents(""))
        return
    turn.do(RateEvent(number, feedback))
    turn.expect(Expecting.NOTHING)
    turn.say(f"event-thanks-{feedback}", kind="service")


def _gone(turn: Turn) -> None:
    everything = turn.option("agenda/all/0", "option-all-events")
    turn.ask(Expecting.MENU, turn.line("event-gone"), everything, kind="service")


HANDLERS: dict[type[Event], Any] = {
    EventsFound: found,
    EventShown: shown,
    Joined: joined,
    Left: left,
}
