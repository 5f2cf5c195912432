"""Of those who sign up at the same moment, each has a place or waits, and none is counted twice."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlmodel import col, select

from bot.desk import agenda_editing, signing_up
from bot.desk.office import Office
from bot.effects import Join, Leave
from bot.store.tables import Conversation, EventRow, FollowUp, SignUp
from tests.desk.waiting import conversation
from tests.samples import an_event

CROWD = 6


def crowd(office: Office, seats: int) -> tuple[int, list[int]]:
    """An event with so many seats, and people who are about to press."""
    with office.transaction() as session:
        agenda_editing.add(office, session, an_event("a", office.clock(), seats=seats), None)
        people = [conversation(office, session).id or 0 for _ in range(CROWD)]
        return session.exec(select(EventRow.id)).one() or 0, people


def press(office: Office, person: int, effect: Join | Leave) -> None:
    with office.transaction() as session:
        who = session.get_one(Conversation, person)
        if isinstance(effect, Join):
            signing_up.join(office, session, who, effect)
        else:
            signing_up.leave(office, session, who, effect)


def at_once(office: Office, presses: list[tuple[int, Join | Leave]]) -> None:
    with ThreadPoolExecutor(len(presses)) as pool:
        list(pool.map(lambda pair: press(office, *pair), presses))


def states(office: Office) -> list[str]:
    with office.reading() as session:
        return sorted(session.exec(select(SignUp.state)))


@pytest.mark.parametrize("seats", [1, 3])
def test_the_last_places_go_to_as_many_as_there_are(office: Office, seats: int) -> None:
    event, people = crowd(office, seats)
    at_once(office, [(person, Join(event)) for person in people])
    assert states(office) == ["confirmed"] * seats + ["waiting"] * (CROWD - seats)


def test_pressing_twice_at_once_takes_one_place(office: Office) -> None:
    event, people = crowd(office, seats=2)
    at_once(office, [(people[0], Join(event))] * 4)
    assert states(office) == ["confirmed"]


def test_a_place_given_back_while_others_press_is_taken_once(office: Office) -> None:
    event, people = crowd(office, seats=1)
    press(office, people[0], Join(event))
    press(office, people[1], Join(event))
    rest: list[tuple[int, Join | Leave]] = [(person, Join(event)) for person in people[2:]]
    at_once(office, [(people[0], Leave(event)), *rest])
    assert states(office) == ["cancelled", "confirmed"] + ["waiting"] * (CROWD - 2)
    with office.reading() as session:
        first = select(SignUp.state).where(SignUp.conversation_id == people[1])
        assert session.exec(first).one() == "confirmed"
        told = select(FollowUp).where(col(FollowUp.subject).endswith("-seat"))
        assert len(session.exec(told).all()) == 1
