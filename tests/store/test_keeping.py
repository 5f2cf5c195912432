"""How things are kept: safe SQLite, sealed secrets, instants in UTC."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError, StatementError

from bot.desk.office import Office
from bot.store.engine import open_engine
from bot.store.sealing import Seal, WrongKeyError, new_token
from bot.store.tables import Account, Lease, Note
from tests.databases import Databases

NOON = datetime(2026, 12, 1, 12, 0, 0, 123456, tzinfo=UTC)


def test_sqlite_is_durable_patient_and_keeps_references(sqlite_databases: Databases) -> None:
    with open_engine(sqlite_databases.fresh()).connect() as connection:
        found: dict[str, Any] = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert (found["journal_mode"], found["synchronous"], found["foreign_keys"]) == ("wal", 2, 1)
    assert found["busy_timeout"] >= 5000


def test_a_reference_to_nothing_is_refused(office: Office) -> None:
    with pytest.raises(IntegrityError), office.transaction() as session:
        session.add(Note(ticket_id=99, account_id=99, text="x", at=NOON))


def test_a_transaction_that_fails_leaves_nothing(office: Office) -> None:
    with pytest.raises(KeyError), office.transaction() as session:
        session.add(Lease(name="x", holder="me", until=NOON))
        session.flush()
        raise KeyError
    with office.reading() as session:
        assert session.get(Lease, "x") is None


def test_an_instant_is_given_back_in_utc(office: Office) -> None:
    quebec = timezone(timedelta(hours=-5))
    with office.transaction() as session:
        session.add(Lease(name="x", holder="me", until=NOON.astimezone(quebec)))
    with office.reading() as session:
        kept = session.get_one(Lease, "x").until
    assert kept == NOON and kept.tzinfo == UTC


def test_a_naive_instant_is_refused(office: Office) -> None:
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(StatementError), office.transaction() as session:
        session.add(Lease(name="x", holder="me", until=naive))


def test_an_account_is_unique_by_address(office: Office) -> None:
    def account() -> Account:
        return Account(
            email_digest="same", email_sealed="", name="", role="volunteer", created_at=NOON
        )

    with pytest.raises(IntegrityError), office.transaction() as session:
        session.add_all([account(), account()])


def test_what_is_sealed_opens_with_the_same_key_only() -> None:
    seal, other = Seal("one secret"), Seal("another")
    sealed = seal.seal("+32 470 12 34 56")
    assert "470" not in sealed and seal.seal("+32 470 12 34 56") != sealed
    assert Seal("one secret").open(sealed) == "+32 470 12 34 56"
    with pytest.raises(WrongKeyError):
        other.open(sealed)
    assert seal.open_json(seal.seal_json({"é": [1]})) == {"é": [1]}


def test_a_digest_finds_and_tells_nothing() -> None:
    seal, other = Seal("one secret"), Seal("another")
    assert seal.digest("a") == Seal("one secret").digest("a") != other.digest("a")
    assert seal.derived("telegram") != seal.derived("links")
    assert seal.derived("telegram").isalnum()
    assert len({new_token() for _ in range(50)}) == 50
