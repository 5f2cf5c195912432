"""The life of a ticket: who may do what to it, and why not.

A ticket is open or closed; an open one is in the queue or, when it has an assignee, claimed.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Literal

URGENT = frozenset({"securite"})
"""Categories whose tickets come first."""

Verb = Literal["claim", "release", "transfer", "reply", "note", "close", "reopen", "plan"]
REOPENED_WITHIN = timedelta(days=7)
"""Later than that after its close, what comes back is a new ticket."""


class Outcome(StrEnum):
    """How a ticket ends."""

    SOLVED = "solved"
    REFERRED = "referred"
    NO_ANSWER = "no_answer"
    NOT_OUR_FIELD = "not_our_field"


class Refusal(StrEnum):
    """Why a verb cannot be done; each is a line for the person."""

    CLOSED = "closed"
    OPEN = "open"
    TAKEN = "taken"
    YOURS_ALREADY = "yours-already"
    NOT_YOURS = "not-yours"
    NOT_VETTED = "not-vetted"
    FULL = "full"
    FULL_HANDS = "full-hands"
    WINDOW_CLOSED = "window-closed"


@dataclass(frozen=True, slots=True)
class TicketState:
    """What decides: the assignee's account id while claimed, and whether it is closed.

    `team` are the accounts that accompany the contact together; `window_open` is whether the
    channel lets free words through.
    """

    assignee: int | None
    closed: bool
    window_open: bool = True
    team: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts; a coordinator may act on anybody's ticket. `full`: can take no more."""

    account: int
    coordinator: bool = False
    vetted: bool = True
    full: bool = False


def refusal(verb: Verb, ticket: TicketState, actor: Actor) -> Refusal | None:
    """Why `actor` may not do `verb` to `ticket`; None when they may."""
    if not actor.vetted:
        return Refusal.NOT_VETTED
    if verb == "reopen":
        return None if ticket.closed else Refusal.OPEN
    if ticket.closed:
        return Refusal.CLOSED
    if verb == "claim":
        return _claim_refusal(ticket, actor)
    if verb == "note":
        return None
    if verb == "reply":
        return _reply_refusal(ticket, actor)
    return _team_refusal(ticket, actor) if verb == "plan" else _holder_refusal(ticket, actor)


def handing_refusal(actor: Actor, *, receiver_full: bool) -> Refusal | None:
    """Only a coordinator may give one more to somebody who takes no more."""
    return Refusal.FULL_HANDS if receiver_full and not actor.coordinator else None


def _claim_refusal(ticket: TicketState, actor: Actor) -> Refusal | None:
    if ticket.assignee is None:
        return Refusal.FULL if actor.full else None
    return Refusal.YOURS_ALREADY if ticket.assignee == actor.account else Refusal.TAKEN


def _reply_refusal(ticket: TicketState, actor: Actor) -> Refusal | None:
    """The holder and their team write; nobody does while the channel lets nothing through."""
    reason = _team_refusal(ticket, actor)
    return reason if reason or ticket.window_open else Refusal.WINDOW_CLOSED


def _team_refusal(ticket: TicketState, actor: Actor) -> Refusal | None:
    return None if actor.account in ticket.team else _holder_refusal(ticket, actor)


def _holder_refusal(ticket: TicketState, actor: Actor) -> Refusal | None:
    allowed = ticket.assignee == actor.account or actor.coordinator
    return None if allowed else Refusal.NOT_YOURS
