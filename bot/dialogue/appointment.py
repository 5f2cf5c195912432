"""Appointments as the contact meets them: choosing a moment, moving it, cancelling it."""

from collections.abc import Callable
from datetime import UTC, datetime

from bot.dialogue.state import Appointment, Expecting, Slot
from bot.dialogue.turn import Turn
from bot.effects import (
    AgreeAppointment,
    CancelAppointment,
    Option,
    RequestSlots,
    Say,
    SendCalendar,
)
from bot.lines import city, has_line, moment, short_moment
from handoff.appointment import Missed

EXPECTED = (Expecting.SLOT, Expecting.APPOINTMENT, Expecting.CALL_OFF)

ANNOUNCED = "appointment-waiting"
"""The approved text that says that moments are proposed."""


def proposed(turn: Turn) -> None:
    """The volunteer proposes moments, or others in place of the one agreed."""
    meeting = turn.situation.appointment
    if meeting is None:
        return
    if meeting.by_template:
        _announce(turn, meeting)
    else:
        _show(turn, meeting)


def _announce(turn: Turn, meeting: Appointment) -> None:
    """The moments are shown once the contact has pressed, and thereby written."""
    options = (turn.option(f"slots/{meeting.id}", "option-show-slots"),)
    turn.expect(Expecting.SLOT, options)
    text = turn.line(ANNOUNCED, name=meeting.volunteer)
    turn.do(Say(text, options, "service", template=ANNOUNCED, values=(meeting.volunteer,)))


def show(turn: Turn, rest: str) -> None:
    """The contact wants to see what is proposed."""
    meeting = _meeting(turn, rest)
    if meeting is not None:
        _show(turn, meeting)


def _show(turn: Turn, meeting: Appointment) -> None:
    key = "appointment-proposed-again" if meeting.start else "appointment-proposed"
    _ask(turn, meeting, turn.line(key, name=meeting.volunteer))


def _ask(turn: Turn, meeting: Appointment, text: str) -> None:
    """Shows the moments that are still free, and that none may suit."""
    options = [
        Option(
            f"slot/{meeting.id}/{int(slot.start.timestamp())}",
            short_moment(turn.language, slot.start),
        )
        for slot in _free(meeting)
    ]
    options.append(turn.option(f"no_slot/{meeting.id}", "option-no-slot"))
    zone = turn.line("appointment-zone", zone=_zone(turn, meeting.slots[0].start))
    turn.ask(Expecting.SLOT, f"{text} {zone}", *options, kind="service")


def _free(meeting: Appointment) -> list[Slot]:
    return [slot for slot in meeting.slots if not slot.missed and slot.start != meeting.start]


def choose(turn: Turn, rest: str) -> None:
    """`rest` is `appointment/seconds since the epoch`, so that an old button stays harmless."""
    meeting = _meeting(turn, rest)
    if meeting is None:
        return
    seconds = rest.partition("/")[2]
    same = (slot for slot in meeting.slots if str(int(slot.start.timestamp())) == seconds)
    slot = next(same, None)
    if slot is None or slot.missed is not None:
        reason = slot.missed if slot and slot.missed else Missed.WITHDRAWN
        _other(turn, meeting, turn.line(f"slot-{reason.value}"))
        return
    if slot.start == meeting.start:
        keep(turn, rest)
        return
    turn.do(AgreeAppointment(meeting.id, slot.start.astimezone(UTC)))
    key = "appointment-moved" if meeting.start else "appointment-agreed"
    _tell(turn, meeting, slot.start, key)


def _tell(turn: Turn, meeting: Appointment, start: datetime, key: str) -> None:
    """Everything about the appointment in one message, with what can still be done."""
    options = _what_can_be_done(turn, meeting)
    parts = [turn.line(key, name=meeting.volunteer, when=_when(turn, start))]
    if meeting.video:
        parts.append(turn.line("appointment-video", url=meeting.video))
    if meeting.calendar:
        parts.append(turn.line("appointment-calendar", url=meeting.calendar))
    turn.expect(Expecting.APPOINTMENT, options)
    turn.do(SendCalendar(meeting.id, Say("\n".join(parts), options, "service")))


def _what_can_be_done(turn: Turn, meeting: Appointment) -> tuple[Option, ...]:
    return (
        turn.option(f"move/{meeting.id}", "option-move"),
        turn.option(f"call_off/{meeting.id}", "option-call-off"),
    )


def _other(turn: Turn, meeting: Appointment, text: str) -> None:
    """What remains to choose from; nothing left: the volunteer proposes again."""
    if _free(meeting):
        _ask(turn, meeting, text)
        return
    turn.do(RequestSlots(meeting.id))
    turn.expect(Expecting.NOTHING)
    asked = turn.line("slots-requested", name=meeting.volunteer)
    turn.tell(f"{text} {asked}".strip(), kind="service")


def decline(turn: Turn, rest: str) -> None:
    """None of the moments suits."""
    meeting = _meeting(turn, rest)
    if meeting is not None:
        turn.do(RequestSlots(meeting.id))
        turn.expect(Expecting.NOTHING)
        turn.say("slots-requested", kind="service", name=meeting.volunteer)


def wrong_number(turn: Turn) -> None:
    """A number that is none of those shown."""
    text = turn.line("slot-wrong-number", count=len(turn.state.options))
    turn.ask(Expecting.SLOT, text, *turn.state.options, kind="service")


def move(turn: Turn, rest: str) -> None:
    """The contact wants another moment: one that was proposed, or a new proposal."""
    meeting = _meeting(turn, rest)
    if meeting is not None:
        text = turn.line("appointment-move") if _free(meeting) else ""
        _other(turn, meeting, text)


def ask_call_off(turn: Turn, rest: str) -> None:
    """A slip must not lose an appointment."""
    meeting = _meeting(turn, rest)
    if meeting is None or meeting.start is None:
        return
    turn.ask(
        Expecting.CALL_OFF,
        turn.line("call-off-sure", when=_when(turn, meeting.start)),
        turn.option(f"called_off/{meeting.id}", "option-call-off-yes"),
        turn.option(f"meet/{meeting.id}", "option-call-off-no"),
        kind="service",
    )


def call_off(turn: Turn, rest: str) -> None:
    """The contact cannot make it."""
    _end(turn, rest, "appointment-called-off")


def cancelled(turn: Turn) -> None:
    """The volunteer cannot make it."""
    meeting = turn.situation.appointment
    if meeting is not None:
        _end(turn, str(meeting.id), "appointment-cancelled")


def _end(turn: Turn, rest: str, key: str) -> None:
    meeting = _meeting(turn, rest)
    if meeting is None:
        return
    turn.do(CancelAppointment(meeting.id))
    turn.expect(Expecting.NOTHING)
    if meeting.start is None:
        turn.say("slots-withdrawn", kind="service", name=meeting.volunteer)
        return
    when = _when(turn, meeting.start)
    text = turn.line(key, name=meeting.volunteer, when=when)
    values = (meeting.volunteer, when)
    turn.do(SendCalendar(meeting.id, Say(text, (), "service", template=key, values=values)))


def keep(turn: Turn, rest: str) -> None:
    meeting = _meeting(turn, rest)
    if meeting is not None and meeting.start is not None:
        text = turn.line("appointment-kept", when=_when(turn, meeting.start))
        options = _what_can_be_done(turn, meeting)
        turn.ask(Expecting.APPOINTMENT, text, *options, kind="service")


def _meeting(turn: Turn, rest: str) -> Appointment | None:
    """The appointment that a button speaks of; one of the past is said to be over."""
    meeting = turn.situation.appointment
    if meeting is None or str(meeting.id) != rest.partition("/")[0]:
        turn.say("appointment-over", kind="service")
        return None
    return meeting


def _when(turn: Turn, start: datetime) -> str:
    return f"{moment(turn.language, start)} ({_zone(turn, start)})"


def _zone(turn: Turn, start: datetime) -> str:
    """« heure de Belgique »: nobody has to wonder whose hour it is."""
    key = f"zone-{turn.situation.country}"
    if has_line(turn.language, key):
        return turn.line(key)
    return turn.line("zone-other", city=city(turn.language, start))


Action = Callable[[Turn, str], None]
ACTIONS: dict[str, Action] = {
    "slot": choose,
    "slots": show,
    "no_slot": decline,
    "move": move,
    "call_off": ask_call_off,
    "called_off": call_off,
    "meet": keep,
}
