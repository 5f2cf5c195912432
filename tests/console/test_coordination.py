"""From a miss to a better FAQ, and the people who make it."""

import re
import time
from datetime import timedelta
from typing import Any

from sqlmodel import col, select

from bot.console.entry_form import fields_of
from bot.desk import library
from bot.store.tables import (
    Account,
    AuditEvent,
    Contact,
    Conversation,
    KnownNegative,
    Miss,
    SuggestedPhrasing,
)
from faq.entry import Entry
from tests.console.house import House

ASKED = "xylophone baobab clignotant"
LINK = re.compile(r"/sign-in/[\w-]{43}")


def missed(house: House, question: str = ASKED, person: int = 1, **fields: Any) -> int:
    """The id of the miss that this question leaves; `person` is one of the conversations."""
    with house.office.transaction() as session:
        while session.get(Conversation, person) is None:
            contact = Contact(alias="Tilleul", created_at=house.clock())
            session.add(contact)
            session.flush()
            session.add(Conversation(contact_id=contact.id or 0, channel="telegram"))
            session.flush()
        asked = {"kind": "no_match", "question": question, "key": question, **fields}
        row = Miss(conversation_id=person, at=house.clock(), **asked)
        session.add(row)
        session.flush()
        house.clock.advance(timedelta(minutes=1))
        return row.id or 0


def unresolved(house: House) -> int:
    with house.office.reading() as session:
        return len(session.exec(select(Miss).where(col(Miss.resolved_at).is_(None))).all())


def live(house: House, slug: str) -> Entry:
    with house.office.reading() as session:
        return library.load_catalog(session)[slug]


def learned(house: House, question: str) -> str:
    """The entry answered to the question, once the matcher has been fitted again."""
    limit = time.monotonic() + 300
    while time.monotonic() < limit:
        verdict = house.office.knowledge.current.understanding.decide(question)
        if verdict.kind == "answer":
            return verdict.matches[0].entry
        time.sleep(0.1)
    raise AssertionError(f"still no answer to {question!r}")


def form_of(house: House, slug: str, **changes: str) -> dict[str, str]:
    """The editor's fields as the browser would send them back, with changes."""
    page = house.get("Claire", f"/entries/{slug}/edit").text
    revision = re.search(r'name="revision" value="(\d+)"', page)
    assert revision is not None
    entry = live(house, slug)
    fields = {
        "category": entry.category,
        "signed_by": entry.signed_by,
        "reviewed_on": entry.reviewed_on.isoformat(),
        "review_after": entry.review_after.isoformat(),
        "related": "",
        "revision": revision[1],
    }
    for code, wording in entry.wordings.items():
        fields[f"title_{code}"], fields[f"answer_{code}"] = wording.title, wording.answer
        fields[f"phrasings_{code}"] = "\r\n".join(wording.phrasings)
        fields[f"distinguish_{code}"] = str(fields_of(entry)[f"distinguish_{code}"])
    return fields | changes


def test_those_who_asked_the_same_are_one_line_most_frequent_first(house: House) -> None:
    missed(house, "gramophone tordu")
    for person in (1, 2, 3):
        house.gap(missed(house, ASKED, person))
    page = house.get("Claire", "/misses").text
    assert page.count(ASKED) == 1
    assert page.index(ASKED) < page.index("gramophone tordu")
    house.gap(missed(house, "parapluie percé"))
    newest = house.get("Claire", "/misses?order=newest").text
    assert newest.index("parapluie percé") < newest.index(ASKED)


def test_a_miss_becomes_a_phrasing_and_is_answered_at_once(house: House) -> None:
    miss = missed(house)
    sent = house.post(
        "Claire",
        f"/misses/{house.gap(miss)}/phrasing",
        entry="google-fiche",
        text=ASKED,
        language="fr",
    )
    assert sent.status_code == 303 and unresolved(house) == 0
    assert ASKED in live(house, "google-fiche").wording("fr").phrasings
    assert learned(house, ASKED) == "google-fiche"


def test_a_miss_becomes_an_entry_that_answers_it(house: House) -> None:
    miss = missed(house)
    assert ASKED in house.get("Claire", f"/entries/new?miss={miss}").text
    fields = {
        **form_of(house, "google-fiche"),
        **{f"{name}_{code}": "" for name in ("title", "answer") for code in ("nl", "en")},
        **{f"phrasings_{code}": "" for code in ("nl", "en")},
        "title_fr": "Réparer son xylophone",
        "answer_fr": "1. Débranchez le baobab.\n2. Rebranchez-le.",
        "phrasings_fr": f"{ASKED}\nmon xylophone clignote",
        "miss": str(miss),
        "revision": "",
    }
    sent = house.post("Claire", "/entries/new", **fields)
    assert sent.headers["location"].startswith("/entries/reparer-son-xylophone")
    assert unresolved(house) == 0
    assert learned(house, ASKED) == "reparer-son-xylophone"
    assert "Débranchez le baobab" in house.get("Marie", sent.headers["location"]).text


def test_what_is_not_for_us_is_known_the_next_time(house: House) -> None:
    house.post("Claire", f"/misses/{house.gap(missed(house))}/negative")
    assert unresolved(house) == 0
    with house.office.reading() as session:
        assert session.exec(select(KnownNegative.text)).all() == [ASKED]


def test_a_miss_that_teaches_nothing_is_dismissed_with_its_like(house: House) -> None:
    first = missed(house, ASKED, 1)
    missed(house, ASKED, 2)
    gap = house.gap(first)
    house.post("Claire", f"/misses/{gap}/dismiss")
    assert unresolved(house) == 0
    assert house.get("Claire", f"/misses/{gap}").status_code == 404


def test_a_chosen_suggestion_is_a_phrasing_once_accepted(house: House) -> None:
    with house.office.transaction() as session:
        row = SuggestedPhrasing(
            entry="google-fiche", language="fr", text="être sur la carte", at=house.clock()
        )
        session.add(row)
    assert row.text in house.get("Claire", "/phrasings").text
    house.post("Claire", f"/phrasings/{row.id}", accept="yes")
    assert row.text in live(house, row.entry).wording(row.language).phrasings


def test_an_edit_is_a_revision_and_keeps_the_rest(house: House) -> None:
    before = live(house, "paiement-terminal")
    fields = form_of(house, "paiement-terminal", title_fr="Choisir son terminal")
    sent = house.post("Claire", "/entries/paiement-terminal/edit", **fields)
    assert sent.status_code == 303
    after = live(house, "paiement-terminal")
    assert after.wording("fr").title == "Choisir son terminal"
    assert after.wording("fr").distinguish == before.wording("fr").distinguish
    assert after.wording("nl").phrasings == before.wording("nl").phrasings
    assert "Claire" in house.get("Claire", "/entries/paiement-terminal").text


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(house: House) -> None:
    before = live(house, "google-fiche")
    fields = form_of(
        house,
        "google-fiche",
        title_fr="",
        answer_fr="Une réponse tapée avec soin",
        review_after="bientôt",
        link_label_fr="Aide",
        link_url_fr="javascript:alert(1)",
        related="no-such-entry",
    )
    answer = house.post("Claire", "/entries/google-fiche/edit", **fields)
    assert answer.status_code == 422
    assert answer.text.count('aria-invalid="true"') >= 3
    assert "Une réponse tapée avec soin" in answer.text
    assert live(house, "google-fiche") == before


def test_of_two_who_edit_the_second_is_told_and_may_insist(house: House) -> None:
    mine = form_of(house, "google-fiche", title_fr="Ma version")
    other = form_of(house, "google-fiche", title_fr="Une autre version")
    assert house.post("Claire", "/entries/google-fiche/edit", **other).status_code == 303
    refused = house.post("Claire", "/entries/google-fiche/edit", **mine)
    assert refused.status_code == 422 and "Ma version" in refused.text
    assert live(house, "google-fiche").wording("fr").title == "Une autre version"
    again = form_of(house, "google-fiche", title_fr="Ma version")
    assert house.post("Claire", "/entries/google-fiche/edit", **again).status_code == 303


def test_the_preview_is_what_would_be_sent(house: House) -> None:
    fields = form_of(house, "google-fiche", answer_fr="Faites *ceci* d'abord.")
    page = house.post("Claire", "/entries/preview", **fields).text
    assert "Faites <strong>ceci</strong> d&#x27;abord." in page or "<strong>ceci</strong>" in page


def test_why_shows_what_was_read_and_what_was_found(house: House) -> None:
    page = house.get("Claire", "/why?text=coment+inscrir+ma+boulangri+sur+gogle").text
    assert live(house, "google-fiche").wording("fr").title.split()[0] in page
    assert "boulangerie" in page and "%" in page


def test_somebody_invited_signs_in_by_the_link(house: House) -> None:
    page = house.post(
        "Claire", "/people", role="volunteer", email="ines@desk.example", name="Inès"
    ).text
    link = LINK.search(page)
    assert link is not None
    assert house.client().post(link[0]).headers["location"] == "/inbox"
    assert "Inès" in house.get("", "/inbox").text
    again = house.post("Claire", "/people", role="volunteer", email="INES@desk.example")
    assert again.status_code == 422


def test_an_applicant_sees_nothing_until_accepted(house: House) -> None:
    with house.office.transaction() as session:
        session.merge(house.account("Karim")).status = "applied"
    assert house.get("Karim", "/inbox").status_code == 403
    page = house.post("Claire", f"/people/{house.account('Karim').id}/accept").text
    assert LINK.search(page) and house.account("Karim").status == "active"


def test_who_is_suspended_hands_everything_back(house: House) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    house.post("Claire", f"/people/{house.account('Marie').id}/suspend")
    assert house.ticket(ticket_id).assignee_id is None
    assert house.account("Marie").status == "suspended"
    itself = house.post("Claire", f"/people/{house.account('Claire').id}/suspend")
    assert itself.status_code == 409
    with house.office.reading() as session:
        assert "suspended" in session.exec(select(AuditEvent.what)).all()


def test_one_keeps_ones_own_page(house: House) -> None:
    fields = {"name": "Marie-Lou", "language": "nl", "languages": "en", "skills": "vente"}
    assert house.post("Marie", "/me", **fields).status_code == 303
    with house.office.reading() as session:
        marie = session.exec(select(Account).where(Account.name == "Marie-Lou")).one()
    assert (marie.language, marie.languages, marie.skills) == ("nl", ["en"], ["vente"])
    assert not marie.on_duty and not marie.reminded
    page = house.get("Marie", "/me").text
    assert '<html lang="nl">' in page and 'name="reminded" value="yes">' in page
    house.post("Marie", "/me", **fields, reminded="yes")
    assert 'name="reminded" value="yes" checked>' in house.get("Marie", "/me").text


def test_the_numbers_count_this_week(house: House) -> None:
    house.contact("telegram", {"said": "Comment inscrire gratuitement ma boulangerie sur Google ?"})
    house.contact("telegram", {"pressed": "Ça m'aide"})
    ticket_id = house.waiting_ticket("whatsapp")
    house.claim("Marie", ticket_id)
    house.post("Marie", f"/tickets/{ticket_id}/reply", text="Bonjour", once="x")
    page = house.get("Claire", "/numbers").text
    assert "100" in page and house.get("Claire", "/numbers").status_code == 200
