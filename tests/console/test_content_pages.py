"""Offers, events and the diagnosis, as coordinators keep them on their pages."""

from pathlib import Path

from sqlmodel import select

from bot.desk import agenda_editing, diagnosing, offers
from bot.store.tables import EventRow, OfferRow
from faq.questionnaire import write_questionnaire
from tests.console.house import House
from tests.samples import an_event, an_offer

EXAMPLE = Path("faq/agenda/example.csv")
OFFER = {
    "title_fr": "Caisse solidaire",
    "what_fr": "Une caisse pour les associations.",
    "conditions_fr": "Être une association.",
    "keywords_fr": "caisse, encaisser",
    "url": "https://example.org/caisse",
    "source": "Un éditeur",
    "audiences": "association",
    "countries": "be",
}
EVENT = {
    "title": "Ma fiche Google",
    "kind": "workshop",
    "starts_at": "2026-12-08T18:30",
    "ends_at": "2026-12-08T20:30",
    "town": "Namur",
    "seats": "1",
}


def put_offer(house: House, **facts: object) -> None:
    with house.office.transaction() as session:
        offer = an_offer("visio-libre", house.clock().date(), **facts)
        offers.keep_offer(house.office, session, offer, None)


def put_event(house: House, **facts: object) -> int:
    with house.office.transaction() as session:
        event = an_event("a", house.clock(), **facts)
        return agenda_editing.add(house.office, session, event, None).id or 0


def test_an_offer_that_is_written_is_found_by_contacts(house: House) -> None:
    assert house.post("Claire", "/offers/new", **OFFER).status_code == 303
    house.contact("whatsapp", {"said": "caisse gratuite pour une association"})
    house.contact(
        "whatsapp", {"heard": ["Caisse solidaire", "vérifié le 1er décembre 2026 par Claire"]}
    )


def test_what_is_wrong_with_an_offer_is_said_and_nothing_is_kept(house: House) -> None:
    wrong = {"url": "example.org", "title_fr": "", "audiences": "", "ends_on": "bientôt"}
    answer = house.post("Claire", "/offers/new", **{**OFFER, **wrong})
    assert answer.status_code == 422
    for name in ("url", "title_fr", "audiences", "ends_on"):
        assert f'id="wrong-{name}"' in answer.text, name
    backwards = {**OFFER, "starts_on": "2026-12-02", "ends_on": "2026-12-01"}
    assert 'id="wrong-ends_on"' in house.post("Claire", "/offers/new", **backwards).text
    with house.office.reading() as session:
        assert session.exec(select(OfferRow)).all() == []


def test_an_offer_leaves_the_queue_when_it_is_verified_and_the_bot_when_it_ends(
    house: House,
) -> None:
    put_offer(house, verified_on=-91)
    assert "Visio libre" in house.get("Claire", "/offers").text
    house.post("Claire", "/offers/visio-libre/verify")
    assert "Visio libre" not in house.get("Claire", "/offers").text
    assert "Visio libre" in house.get("Claire", "/offers?show=open").text
    house.post("Claire", "/offers/visio-libre/end")
    assert "Visio libre" in house.get("Claire", "/offers?show=ended").text
    house.contact("telegram", {"said": "visio gratuite pour une école"})
    house.contact("telegram", {"heard": "Je n'ai pas d'offre pour cela"})


def test_the_offers_that_end_this_month_are_a_report(house: House) -> None:
    put_offer(house, ends_on=20)
    assert "Visio libre" in house.get("Claire", "/offers?show=ending").text
    put_offer(house, ends_on=40)
    assert "Visio libre" not in house.get("Claire", "/offers?show=ending").text


def test_two_coordinators_who_change_one_offer(house: House) -> None:
    put_offer(house)
    first = house.post("Claire", "/offers/visio-libre/edit", **OFFER, version="1")
    second = house.post("Claire", "/offers/visio-libre/edit", **OFFER, version="1")
    assert (first.status_code, second.status_code) == (303, 422)


def test_an_event_that_is_made_is_in_the_agenda_and_who_comes_is_seen(house: House) -> None:
    made = house.post("Claire", "/agenda/new", **EVENT)
    assert made.status_code == 303
    house.contact("whatsapp", {"said": "ateliers à Namur en décembre"})
    house.contact("whatsapp", {"said": "1"})
    house.contact("whatsapp", {"pressed": "Je m'inscris"})
    page = house.get("Marie", made.headers["location"]).text
    assert "Saule 1" in page and "Inscrite" in page and "+32470" not in page


def test_what_is_wrong_with_an_event_is_said(house: House) -> None:
    wrong = {"title": "", "starts_at": "mardi", "seats": "0", "url": "ftp://x"}
    answer = house.post("Claire", "/agenda/new", **{**EVENT, **wrong})
    assert answer.status_code == 422
    for name in ("title", "starts_at", "seats", "url"):
        assert f'id="wrong-{name}"' in answer.text, name
    early = house.post("Claire", "/agenda/new", **{**EVENT, "ends_at": "2026-12-08T18:00"})
    assert 'id="wrong-ends_at"' in early.text


def test_an_event_is_moved_and_called_off_with_news_to_who_comes(house: House) -> None:
    number = put_event(house)
    house.contact("telegram", {"said": "agenda"})
    house.contact("telegram", {"said": "1"})
    house.contact("telegram", {"pressed": "Je m'inscris"})
    later = {**EVENT, "starts_at": "2026-12-09T18:30", "ends_at": "2026-12-09T20:30"}
    assert house.post("Claire", f"/agenda/{number}/edit", **later, version="1").status_code == 303
    house.contact("telegram", {"passes": "1m"})
    house.contact("telegram", {"heard": "a maintenant lieu mercredi 9 décembre, 18:30"})
    house.post("Claire", f"/agenda/{number}/cancel")
    house.contact("telegram", {"passes": "1m"})
    house.contact("telegram", {"heard": "est annulé"})


def test_a_file_is_taken_whole_or_not_at_all(house: House) -> None:
    client, fields = house.client("Claire"), {"csrf": house.csrf("Claire")}
    bad = EXAMPLE.read_bytes().replace(b"2026-12-15 12:30", b"bientot")
    refused = client.post("/agenda/import", data=fields, files={"file": ("a.csv", bad)})
    assert refused.status_code == 422 and "line 4" in refused.text
    with house.office.reading() as session:
        assert session.exec(select(EventRow)).all() == []
    for _ in range(2):
        taken = client.post(
            "/agenda/import", data=fields, files={"file": ("a.csv", EXAMPLE.read_bytes())}
        )
        assert taken.status_code == 303
    with house.office.reading() as session:
        assert len(session.exec(select(EventRow)).all()) == 4


def test_the_questions_are_checked_before_they_are_live(house: House) -> None:
    text = write_questionnaire(diagnosing.starter())
    broken = house.post("Claire", "/diagnosis", text=f"{text}\nnonsense: [", revision="0")
    assert broken.status_code == 422
    short = house.post("Claire", "/diagnosis", text="questions: []\nadvice: {}", revision="0")
    assert short.status_code == 422 and "0 questions for retail" in short.text


def test_how_the_sectors_stand_is_seen(house: House) -> None:
    house.contact("telegram", {"said": "faire le point"})
    house.contact("telegram", {"pressed": "Horeca et tourisme"})
    house.contact("telegram", {"repeated": ["1", 14]})
    page = house.get("Claire", "/diagnosis").text
    assert "Horeca et tourisme" in page and "<td>100</td>" in page
