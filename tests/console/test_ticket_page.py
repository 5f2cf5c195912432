"""What a ticket's page shows to whom, and what it refuses to send."""

from sqlmodel import select

from bot.lines import say
from bot.store.tables import Media, Message
from tests.console.house import House


def closed_by(house: House, name: str, channel: str = "telegram") -> int:
    ticket_id = house.waiting_ticket(channel)
    house.claim(name, ticket_id)
    house.post(name, f"/tickets/{ticket_id}/close", outcome="solved")
    return ticket_id


def test_who_held_a_ticket_sees_nothing_that_came_after_its_end(house: House) -> None:
    first = closed_by(house, "Marie")
    house.contact("telegram", {"passes": "1h"})
    second = house.waiting_ticket("telegram", "Le secret xylophone du second jour")
    house.claim("Karim", second)
    house.post("Karim", f"/tickets/{second}/reply", text="Réponse de Karim", once="k")
    house.post("Karim", f"/tickets/{second}/note", text="Note de Karim", once="n")
    house.post("Karim", f"/tickets/{second}/close", outcome="solved")
    pages = {name: house.get(name, f"/tickets/{first}").text for name in ("Marie", "Claire")}
    later = ("du second jour", "Réponse de Karim", "Note de Karim")
    assert not [words for words in later if words in pages["Marie"]]
    assert not [words for words in later if words not in pages["Claire"]]
    assert "xylophone" in pages["Marie"]


def test_a_file_that_came_after_the_end_is_not_for_who_held_the_ticket(house: House) -> None:
    closed_by(house, "Marie")
    house.contact("telegram", {"passes": "1h"})
    house.contact("telegram", {"sent": "photo"})
    with house.office.transaction() as session:
        media = session.exec(select(Media)).one()
        media.content, media.content_type, media.state = b"JPEG", "image/jpeg", "stored"
        path = f"/media/{media.id}"
    seen = {name: house.get(name, path).status_code for name in ("Marie", "Karim", "Claire")}
    assert seen == {"Marie": 403, "Karim": 403, "Claire": 200}


def test_a_reply_after_whatsapps_24_hours_is_refused_and_nothing_is_kept(house: House) -> None:
    ticket_id = house.waiting_ticket("whatsapp")
    house.clock.advance(house.office.settings.claim_lease)
    house.claim("Marie", ticket_id)
    refused = house.post("Marie", f"/tickets/{ticket_id}/reply", text="Trop tard", once="r")
    assert refused.status_code == 409
    assert say("fr", "console-problem-refused-window-closed") in refused.text
    with house.office.reading() as session:
        written = select(Message).where(Message.author == "volunteer")
        assert session.exec(written).all() == []
    house.contact("whatsapp", {"said": "je suis de retour"})
    assert house.post("Marie", f"/tickets/{ticket_id}/reply", text="À temps", once="r")
    with house.office.reading() as session:
        assert session.exec(written).one().text == "À temps"
