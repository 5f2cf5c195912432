"""Gaps on the console: grouped by meaning, put right by hand, masked."""

from sqlmodel import Session, select

from bot.store.tables import AuditEvent, FollowUp, Gap, Message, Miss
from tests.console.house import House
from tests.console.test_coordination import missed

NEWSLETTER = ("comment envoyer une newsletter aux abonnés", "envoyer ma newsletter aux abonnés")
PRINTER = "l'imprimante du comptoir avale le papier"
OTHERS = ("un notaire pour racheter le bail", "où faire vacciner mon chien")


def gap_in(session: Session, miss_id: int) -> int:
    return session.get_one(Miss, miss_id).gap_id or 0


def gaps_of(house: House, *misses: int) -> list[int]:
    return [house.gap(miss) for miss in misses]


def test_two_ways_to_ask_are_one_gap_and_a_third_joins_it_later(house: House) -> None:
    first, second = (missed(house, text, person) for person, text in enumerate(NEWSLETTER, 1))
    other = missed(house, PRINTER, 3)
    gap, same, apart = gaps_of(house, first, second, other)
    assert gap == same != apart
    late = house.gap(missed(house, "envoyer la newsletter des abonnés", 4))
    assert late == gap
    assert gaps_of(house, first, second, other) == [gap, gap, apart]
    page = house.get("Claire", "/misses").text
    assert page.count('class="h3"') == 2 and page.index("newsletter") < page.index("imprimante")


def test_what_is_split_by_hand_stays_apart_and_what_is_merged_together(house: House) -> None:
    first, second = (missed(house, text, person) for person, text in enumerate(NEWSLETTER, 1))
    other = missed(house, PRINTER, 3)
    gap, _, apart = gaps_of(house, first, second, other)
    house.post("Claire", f"/misses/{gap}/split", miss=str(second))
    house.post("Claire", f"/misses/{gap}/merge", other=str(apart))
    missed(house, "envoyer aux abonnés une newsletter", 4)
    kept, moved, merged = gaps_of(house, first, second, other)
    assert kept == merged == gap != moved
    with house.office.reading() as session:
        assert session.get_one(Gap, apart).into == gap
        said = session.exec(select(AuditEvent.what)).all()
    assert {"merged-gaps", "split-gap"} <= set(said)
    assert house.get("Claire", f"/misses/{apart}").headers["location"] == f"/misses/{gap}"


def test_what_may_ask_for_the_same_is_proposed_first(house: House) -> None:
    apart = [missed(house, text, person) for person, text in enumerate((PRINTER, *OTHERS), 1)]
    asked = missed(house, "le papier se coince dans le bac de la caisse", 9)
    gap, printer = house.gap(asked), house.gap(apart[0])
    assert len({gap, *gaps_of(house, *apart)}) == len(apart) + 1
    page = house.get("Claire", f"/misses/{gap}").text
    assert page.split('<option value="')[1].startswith(f'{printer}"')


def test_nothing_is_split_or_merged_without_a_choice(house: House) -> None:
    miss = missed(house, PRINTER)
    gap = house.gap(miss)
    assert house.post("Claire", f"/misses/{gap}/split", miss=str(miss)).status_code == 422
    assert house.post("Claire", f"/misses/{gap}/split").status_code == 422
    assert house.post("Claire", f"/misses/{gap}/merge", other=str(gap)).status_code == 422
    assert house.post("Claire", f"/misses/{gap}/merge", other="x").status_code == 422
    assert house.post("Claire", f"/misses/{gap}/merge", other="999").status_code == 404


def test_what_is_put_aside_leaves_the_list_until_it_is_taken_back(house: House) -> None:
    gap = house.gap(missed(house, PRINTER))
    house.post("Claire", f"/misses/{gap}/aside", aside="yes")
    assert "imprimante" not in house.get("Claire", "/misses").text
    assert "imprimante" in house.get("Claire", "/misses?order=aside").text
    house.post("Claire", f"/misses/{gap}/aside", aside="no")
    assert "imprimante" in house.get("Claire", "/misses").text


def test_an_entry_settles_everything_that_meant_the_same(house: House) -> None:
    first, second = (missed(house, text, person) for person, text in enumerate(NEWSLETTER, 1))
    assert len(set(gaps_of(house, first, second))) == 1
    page = house.get("Claire", f"/entries/new?miss={first}").text
    assert all(text in page.replace("&#39;", "'") for text in NEWSLETTER)
    gap = house.gap(first)
    house.post(
        "Claire", f"/misses/{gap}/phrasing", entry="google-fiche", text="newsletter", language="fr"
    )
    with house.office.reading() as session:
        assert {session.get_one(Miss, m).resolution for m in (first, second)} == {
            "phrasing:google-fiche"
        }


def test_what_a_volunteer_answered_is_shown_masked(house: House) -> None:
    ticket = house.waiting_ticket()
    house.claim("Marie", ticket)
    said = "Débranchez-la, et écrivez à help@enseigne.example"
    house.post("Marie", f"/tickets/{ticket}/reply", text=said, once="a")
    house.post("Marie", f"/tickets/{ticket}/close", outcome="solved", line="", once="b")
    with house.office.reading() as session:
        answered = select(Miss.id).where(Miss.kind == "answered_by_volunteer")
        miss = session.exec(answered).one()
    page = house.get("Claire", f"/misses/{house.gap(miss or 0)}").text
    assert "Débranchez-la" in page and "help@enseigne.example" not in page
    assert "0470 12 34 56" not in page


def test_who_asked_is_told_once_unless_they_wrote_stop(house: House) -> None:
    for name in ("one", "another"):
        house.contact("telegram", {"said": "xylophone baobab clignotant"}, name)
    house.contact("telegram", {"said": "stop"}, "another")
    with house.office.reading() as session:
        first = session.exec(select(Miss.id)).first() or 0
    gap = house.gap(first)
    fields = {"entry": "google-fiche", "text": "xylophone", "language": "fr"}
    house.post("Claire", f"/misses/{gap}/phrasing", **fields)
    page = house.get("Claire", f"/misses/{gap}").text
    assert "2 personnes" in page
    house.post("Claire", f"/misses/{gap}/tell")
    house.post("Claire", f"/misses/{gap}/tell")
    house.contact("telegram", {"passes": "1d"})
    with house.office.reading() as session:
        said = session.exec(select(Message.text).where(Message.kind == "follow_up")).all()
        kept = session.exec(select(FollowUp.result).where(FollowUp.kind == "gap")).all()
    assert len([text for text in said if "une réponse" in text or "maintenant" in text]) == 1
    assert sorted(map(str, kept)) == ["opted_out", "sent"]
    house.contact("telegram", {"pressed": "Lire la réponse"}, "one")
