"""A day's follow-ups under kills, in its short form; `make crash` is the long one."""

from tests.crash.later import day_of_sends
from tests.databases import Databases

KILLS, CONTACTS = 4, 40


def test_two_processes_killed_while_sending_miss_nothing(postgres_databases: Databases) -> None:
    """On Telegram, only what a sender died with, before it knew, may come again."""
    sent = day_of_sends(KILLS, CONTACTS, postgres_databases.fresh(), seed=3)
    assert sent.missed == [], str(sent)
    assert set(sent.decided.values()) == {1}
    assert sent.doubled["whatsapp"] == 0, str(sent)
    assert sent.doubled["telegram"] <= sent.unsure, str(sent)
