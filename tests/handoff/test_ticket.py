"""Who may do what to a ticket: the whole table, then what holds for everybody."""

from itertools import product
from typing import get_args

import pytest

from handoff.ticket import Actor, Refusal, TicketState, Verb, handing_refusal, refusal

ANNE, BART = Actor(1), Actor(2)
EMMA = Actor(9, coordinator=True)
WAITING, ANNES, CLOSED = TicketState(None, False), TicketState(1, False), TicketState(1, True)
YES = None

# What the holder, another volunteer and a coordinator are told.
TABLE: dict[tuple[Verb, TicketState], tuple[Refusal | None, Refusal | None, Refusal | None]] = {
    ("claim", WAITING): (YES, YES, YES),
    ("claim", ANNES): (Refusal.YOURS_ALREADY, Refusal.TAKEN, Refusal.TAKEN),
    ("claim", CLOSED): (Refusal.CLOSED, Refusal.CLOSED, Refusal.CLOSED),
    ("release", WAITING): (Refusal.NOT_YOURS, Refusal.NOT_YOURS, YES),
    ("release", ANNES): (YES, Refusal.NOT_YOURS, YES),
    ("release", CLOSED): (Refusal.CLOSED, Refusal.CLOSED, Refusal.CLOSED),
    ("transfer", WAITING): (Refusal.NOT_YOURS, Refusal.NOT_YOURS, YES),
    ("transfer", ANNES): (YES, Refusal.NOT_YOURS, YES),
    ("transfer", CLOSED): (Refusal.CLOSED, Refusal.CLOSED, Refusal.CLOSED),
    ("reply", WAITING): (Refusal.NOT_YOURS, Refusal.NOT_YOURS, YES),
    ("reply", ANNES): (YES, Refusal.NOT_YOURS, YES),
    ("reply", CLOSED): (Refusal.CLOSED, Refusal.CLOSED, Refusal.CLOSED),
    ("note", WAITING): (YES, YES, YES),
    ("note", ANNES): (YES, YES, YES),
    ("note", CLOSED): (Refusal.CLOSED, Refusal.CLOSED, Refusal.CLOSED),
    ("close", WAITING): (Refusal.NOT_YOURS, Refusal.NOT_YOURS, YES),
    ("close", ANNES): (YES, Refusal.NOT_YOURS, YES),
    ("close", CLOSED): (Refusal.CLOSED, Refusal.CLOSED, Refusal.CLOSED),
    ("plan", WAITING): (Refusal.NOT_YOURS, Refusal.NOT_YOURS, YES),
    ("plan", ANNES): (YES, Refusal.NOT_YOURS, YES),
    ("plan", CLOSED): (Refusal.CLOSED, Refusal.CLOSED, Refusal.CLOSED),
    ("reopen", WAITING): (Refusal.OPEN, Refusal.OPEN, Refusal.OPEN),
    ("reopen", ANNES): (Refusal.OPEN, Refusal.OPEN, Refusal.OPEN),
    ("reopen", CLOSED): (YES, YES, YES),
}


@pytest.mark.parametrize(("verb", "ticket"), TABLE)
def test_the_table(verb: Verb, ticket: TicketState) -> None:
    assert (
        tuple(refusal(verb, ticket, actor) for actor in (ANNE, BART, EMMA)) == TABLE[verb, ticket]
    )


def test_the_table_is_whole() -> None:
    assert set(TABLE) == set(product(get_args(Verb), (WAITING, ANNES, CLOSED)))


def test_a_second_claim_meets_the_first() -> None:
    assert refusal("claim", WAITING, ANNE) is None
    assert refusal("claim", TicketState(ANNE.account, False), BART) is Refusal.TAKEN


def test_a_coordinator_who_holds_a_ticket_is_told_it_is_theirs() -> None:
    assert refusal("claim", TicketState(EMMA.account, False), EMMA) is Refusal.YOURS_ALREADY


@pytest.mark.parametrize("verb", get_args(Verb))
@pytest.mark.parametrize("ticket", [WAITING, ANNES, CLOSED])
def test_who_is_not_vetted_may_do_nothing(verb: Verb, ticket: TicketState) -> None:
    unvetted = Actor(ANNE.account, coordinator=True, vetted=False)
    assert refusal(verb, ticket, unvetted) is Refusal.NOT_VETTED


def test_who_can_take_no_more_claims_nothing_but_does_the_rest() -> None:
    busy = Actor(ANNE.account, full=True)
    assert refusal("claim", WAITING, busy) is Refusal.FULL
    assert refusal("claim", ANNES, busy) is Refusal.YOURS_ALREADY
    assert refusal("reply", ANNES, busy) is None


def test_only_a_coordinator_gives_one_more_to_full_hands() -> None:
    assert handing_refusal(ANNE, receiver_full=True) is Refusal.FULL_HANDS
    assert handing_refusal(EMMA, receiver_full=True) is None
    assert handing_refusal(ANNE, receiver_full=False) is None


def test_the_team_writes_and_leaves_the_rest_to_the_holder() -> None:
    shared = TicketState(ANNE.account, False, team=frozenset({BART.account}))
    assert refusal("reply", shared, BART) is None
    assert refusal("close", shared, BART) is Refusal.NOT_YOURS
    assert refusal("reply", TicketState(1, True, team=shared.team), BART) is Refusal.CLOSED


def test_nobody_writes_while_the_window_is_closed() -> None:
    shut = TicketState(ANNE.account, False, window_open=False)
    told = [refusal("reply", shut, actor) for actor in (ANNE, BART, EMMA)]
    assert told == [Refusal.WINDOW_CLOSED, Refusal.NOT_YOURS, Refusal.WINDOW_CLOSED]
    assert refusal("note", shut, ANNE) is None and refusal("close", shut, ANNE) is None
