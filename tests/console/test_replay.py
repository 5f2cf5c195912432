"""Replay: an edit is tried on what was asked, and what is known right is not lost by accident."""

import time
from datetime import timedelta

from sqlmodel import select

from bot.desk import replaying, upkeep
from bot.store.tables import AuditEvent, Replay
from intents.replay import Given, Outcome, Question
from tests.console.house import House
from tests.console.test_coordination import form_of, live

ASKED = "Comment inscrire gratuitement ma boulangerie sur Google ?"
SLUG = "google-fiche"


def asked_and_helped(house: House) -> None:
    house.contact("telegram", {"said": ASKED})
    house.contact("telegram", {"pressed": "Ça m'aide"})


def finished(house: House, address: str) -> str:
    limit = time.monotonic() + 120
    while time.monotonic() < limit:
        page = house.get("Claire", address).text
        if "hx-trigger" not in page:
            return page
        time.sleep(0.2)
    raise AssertionError("the replay does not end")


def tried(house: House, **fields: str) -> str:
    """The address of the replay of the Google entry with these fields."""
    sent = house.post("Claire", "/replay", **form_of(house, SLUG, **fields), slug=SLUG)
    assert sent.status_code == 303, sent.text
    address = sent.headers["location"]
    finished(house, address)
    return str(address)


EMPTIED = {"phrasings_fr": "", "title_fr": "Élever des autruches"}


def test_what_is_known_right_must_be_given_up_by_name(house: House) -> None:
    asked_and_helped(house)
    other_languages = {
        f"{name}_{code}": "" for name in ("title", "answer", "phrasings") for code in ("nl", "en")
    }
    links = {f"link_{part}_{code}": "" for part in ("label", "url") for code in ("nl", "en")}
    address = tried(house, **EMPTIED, **other_languages, **links)
    page = finished(house, address)
    assert ASKED in page and 'name="despite"' in page
    refused = house.post("Claire", f"{address}/publish")
    assert refused.status_code == 422 and live(house, SLUG).wording("fr").phrasings
    house.post("Claire", f"{address}/publish", despite="0")
    assert live(house, SLUG).wording("fr").title == "Élever des autruches"
    with house.office.reading() as session:
        events = select(AuditEvent.what)
        assert "published-despite" in session.exec(events).all()


def test_an_edit_that_breaks_nothing_is_published_and_only_once(house: House) -> None:
    asked_and_helped(house)
    address = tried(house, title_fr="Ma fiche sur Google")
    assert 'name="despite"' not in finished(house, address)
    assert house.post("Claire", f"{address}/publish").status_code == 303
    assert live(house, SLUG).wording("fr").title == "Ma fiche sur Google"
    assert house.post("Claire", f"{address}/publish").status_code == 422


def test_a_version_tried_before_another_was_published_is_not(house: House) -> None:
    address = tried(house, title_fr="Ma version")
    house.post("Claire", f"/entries/{SLUG}/edit", **form_of(house, SLUG, title_fr="Une autre"))
    assert house.post("Claire", f"{address}/publish").status_code == 422
    assert live(house, SLUG).wording("fr").title == "Une autre"


def test_an_incomplete_version_is_not_tried(house: House) -> None:
    fields = form_of(house, SLUG, title_fr="", answer_fr="Quelque chose")
    assert house.post("Claire", "/replay", **fields, slug=SLUG).status_code == 422
    assert house.post("Claire", "/replay", **fields, slug="nowhere").status_code == 422
    assert house.get("Claire", "/replay/99").status_code == 404


def test_each_wording_is_tried_once_and_trials_are_erased(house: House) -> None:
    for said in (ASKED, ASKED.upper(), "rappelez-moi au 0470 12 34 56, mon écran clignote"):
        house.contact("telegram", {"said": said})
    with house.office.reading() as session:
        asked = {question.text: question.times for question in replaying.questions(session)}
        latest = replaying.questions(session, last=1)
    assert asked[ASKED.upper()] == 2 and len(asked) == 2
    assert [question.times for question in latest] == [1]
    tried(house, title_fr="Ma fiche")
    house.clock.advance(timedelta(days=3))
    upkeep.purge(house.office)
    with house.office.reading() as session:
        assert session.exec(select(Replay)).all() == []


def test_a_replay_whose_process_is_gone_says_so(house: House) -> None:
    address = tried(house, title_fr="Ma fiche")
    with house.office.transaction() as session:
        row = session.get_one(Replay, int(address.rpartition("/")[2]))
        row.state = "running"
    house.clock.advance(timedelta(minutes=5))
    page = house.get("Claire", address).text
    assert "interrompu" in page and "hx-trigger" not in page


def given(kind: str, *entries: str) -> Given:
    return Given(kind, entries, 0.5)  # type: ignore[arg-type]


def test_the_fate_of_a_question() -> None:
    right = Question("q", "fr", 1, ("a",))
    plain = Question("q", "fr")
    cases = {
        "broken": Outcome(right, given("answer", "a"), given("suggest", "a", "b")),
        "newly": Outcome(right, given("suggest", "a", "b"), given("answer", "a")),
        "changed": Outcome(plain, given("answer", "a"), given("answer", "b")),
        "lost": Outcome(plain, given("answer", "a"), given("none")),
        "same": Outcome(plain, given("none"), given("suggest", "a")),
    }
    assert {name: outcome.fate for name, outcome in cases.items()} == {n: n for n in cases}
    assert Outcome(right, given("suggest", "a"), given("answer", "b")).fate == "broken"
    assert Outcome(right, given("answer", "b"), given("answer", "a")).fate == "changed"


def test_the_editor_does_not_publish_past_what_is_known_right(house: House) -> None:
    asked_and_helped(house)
    edited = form_of(house, SLUG, title_fr="Être trouvé sur Google")
    sent = house.post("Claire", f"/entries/{SLUG}/edit", **edited, act="publish")
    address = sent.headers["location"]
    assert address.startswith("/replay/")
    assert live(house, SLUG).wording("fr").title != "Être trouvé sur Google"
    finished(house, address)
    house.post("Claire", f"{address}/publish")
    assert live(house, SLUG).wording("fr").title == "Être trouvé sur Google"
