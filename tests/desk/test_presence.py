"""Who looks at a ticket, as of the last moments."""

from datetime import timedelta

from bot.desk import accounts, presence
from bot.desk.office import Office
from tests.conftest import Clock
from tests.scenarios.player import Player


def test_who_looks_is_seen_until_their_page_is_quiet(office: Office, clock: Clock) -> None:
    player = Player(office, clock, "telegram", [])
    for words in ("humain", "oui"):
        player.play({"said": words})
    with office.transaction() as session:
        for name in ("Marie", "Karim"):
            accounts.add(office, session, "volunteer", f"{name}@x.example", name)
    presence.touch(office, 1, 1)
    presence.touch(office, 1, 2)

    def seen() -> list[str]:
        with office.reading() as session:
            return list(presence.viewers(session, 1, clock.now).values())

    assert seen() == ["Karim", "Marie"]
    clock.advance(timedelta(seconds=30))
    presence.touch(office, 1, 1)
    clock.advance(timedelta(seconds=10))
    assert seen() == ["Marie"]
