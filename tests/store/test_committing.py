"""What follows a commit, and what an error of the database tells."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.desk.office import Office
from bot.store.engine import when_committed


def test_what_waits_for_the_commit_is_done_after_it_and_never_without(office: Office) -> None:
    done: list[str] = []
    with office.transaction() as session:
        when_committed(session, lambda: done.append("committed"))
        assert done == []
    assert done == ["committed"]
    with pytest.raises(KeyError), office.transaction() as session:
        when_committed(session, lambda: done.append("rolled back"))
        raise KeyError
    assert done == ["committed"]


def test_an_error_does_not_quote_what_was_written(office: Office) -> None:
    with pytest.raises(DBAPIError) as refused, office.transaction() as session:
        session.connection().execute(text("INSERT INTO nowhere VALUES (:said)"), {"said": "secret"})
    assert "secret" not in str(refused.value)
