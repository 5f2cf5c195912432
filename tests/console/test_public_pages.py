"""What anybody reads: one page per entry, quick to give again, in the reader's language."""

from datetime import date

import pytest
from sqlmodel import select

from bot.console.public.asking import ways_to_ask
from bot.desk import accounts, library
from bot.store.tables import Account, ExpertProfile
from faq.entry import Entry
from tests.console.house import House
from tests.faq.test_media import MEDIA

ENTRY = "/f/google-fiche"
TITLE = "Créer sa fiche Google Business"


def republish(house: House, **changes: object) -> Entry:
    """Changes the entry, as the editor would, and waits for the matcher."""
    with house.office.transaction() as session:
        entry = library.load_catalog(session)["google-fiche"].model_copy(update=changes)
        library.publish(house.office, session, entry, None)
    house.office.knowledge.refresh()
    return entry


def read(house: House, path: str, language: str = "fr", **headers: str) -> str:
    answer = house.client().get(path, headers={"Accept-Language": language, **headers})
    assert answer.status_code == 200, answer.text
    return answer.text


def test_an_entry_is_read_in_the_readers_language(house: House) -> None:
    assert TITLE in read(house, ENTRY) and 'lang="fr"' in read(house, ENTRY)
    assert 'lang="nl"' in read(house, ENTRY, "nl-BE,fr;q=0.5")
    assert '<html lang="en">' in read(house, f"{ENTRY}?lang=en", "nl")
    assert '<html lang="fr">' in read(house, f"{ENTRY}?lang=xx", "de")


def test_it_says_who_signed_it_and_when(house: House) -> None:
    page = read(house, ENTRY)
    assert "Mis à jour le 24 novembre 2026" in page and "Rédaction de Coup de pouce" in page
    assert "fiche Google commerce inscription" not in page  # ways of asking are no reading


def test_a_reader_who_has_it_gets_only_its_mark(house: House) -> None:
    first = house.client().get(ENTRY)
    again = house.client().get(ENTRY, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert "max-age" in first.headers["cache-control"] and first.headers["vary"]


def test_a_change_of_the_faq_is_read_at_once(house: House) -> None:
    before = house.client().get(ENTRY)
    republish(house, signed_by="Marie <b>Dupont</b>")
    after = house.client().get(ENTRY, headers={"If-None-Match": before.headers["etag"]})
    assert after.status_code == 200 and after.headers["etag"] != before.headers["etag"]
    assert "Marie &lt;b&gt;Dupont" in after.text


def test_an_entry_past_its_review_says_so(house: House) -> None:
    assert "À confirmer" not in read(house, ENTRY)
    republish(house, reviewed_on=date(2026, 1, 1), review_after=date(2026, 6, 1))
    assert "À confirmer : cette réponse date du 1er janvier 2026" in read(house, ENTRY)


def test_what_is_no_entry_is_said_plainly(house: House) -> None:
    assert house.client().get("/f/unknown").status_code == 404


def test_media_come_with_their_words(house: House) -> None:
    entry = house.office.knowledge.current.catalog["google-fiche"]
    shown = {code: w.model_copy(update={"media": MEDIA}) for code, w in entry.wordings.items()}
    republish(house, wordings=shown)
    page = read(house, ENTRY)
    assert 'alt="La fiche sur un téléphone"' in page
    assert "Ouvrez la carte." in page and "Voir la vidéo (sous-titrée)" in page


def test_a_messenger_gets_a_preview(house: House) -> None:
    house.office.settings = house.office.settings.model_copy(
        update={"public_url": "https://aide.example"}
    )
    page = read(house, ENTRY)
    assert f'property="og:title" content="{TITLE}"' in page
    assert 'property="og:url" content="https://aide.example/f/google-fiche"' in page
    assert 'property="og:image" content="https://aide.example/static/card.png' in page
    assert 'rel="canonical" href="https://aide.example/f/google-fiche"' in page
    assert "https://wa.me/?text=" in page


@pytest.mark.parametrize(
    ("sector", "there", "absent"),
    [("horeca", TITLE, "Terminal en panne"), ("", TITLE, "Aucune"), ("mars", TITLE, "Aucune")],
)
def test_the_list_is_by_category_and_sector(
    house: House, sector: str, there: str, absent: str
) -> None:
    page = read(house, f"/f?sector={sector}")
    assert there in page and absent not in page
    assert "Être trouvé" in page


def test_the_search_understands_as_the_bot_does(house: House) -> None:
    page = read(house, "/f?q=jveu metre ma boulangri sur gogle map")
    assert page.index(TITLE) > 0 and "noindex" in page
    assert "&lt;script&gt;" in read(house, "/f?q=<script>")


def test_the_conversation_opens_where_the_reader_is(house: House) -> None:
    office = house.office
    assert ways_to_ask(office, "fr", "google-fiche", TITLE) == []
    office.telegram_name = "coup_de_pouce_bot"
    sender = {"twilio_whatsapp_from": "whatsapp:+32470000000"}
    office.settings = office.settings.model_copy(update=sender)
    page = read(house, ENTRY)
    assert "https://t.me/coup_de_pouce_bot?start=ask_google-fiche" in page
    assert "https://wa.me/32470000000?text=Je%20voudrais" in page and "%23google-fiche" in page


def profile(house: House, name: str, **fields: str) -> None:
    shown = {"name": f"{name} D.", "about": "J'installe des caisses", "since": "2021"}
    assert house.post(name, "/profile", **{**shown, **fields}).status_code == 303


def test_a_profile_is_shown_only_when_its_owner_wants(house: House) -> None:
    profile(house, "Marie", fields="paiement")
    assert "Marie" not in read(house, "/experts")
    profile(house, "Marie", fields="paiement", shown="yes")
    page = read(house, "/experts")
    assert "Marie D." in page and "depuis 2021" in page and "Paiements et factures" in page
    profile(house, "Marie")
    assert "Marie" not in read(house, "/experts")


def test_whoever_is_suspended_is_not_shown(house: House) -> None:
    profile(house, "Marie", shown="yes")
    with house.office.transaction() as session:
        account = session.exec(select(Account).where(Account.name == "Marie")).one()
        accounts.suspend(house.office, session, account)
    assert "Marie" not in read(house, "/experts")


@pytest.mark.parametrize("since", ["1899", "9999", "demain", ""])
def test_a_year_that_cannot_be_is_not_kept(house: House, since: str) -> None:
    profile(house, "Marie", since=since)
    with house.office.reading() as session:
        assert session.exec(select(ExpertProfile.since)).one() == 2026


def test_a_profile_without_a_name_is_refused(house: House) -> None:
    assert house.post("Marie", "/profile", name=" ").status_code == 422


def test_the_signature_leads_to_the_profile(house: House) -> None:
    profile(house, "Marie", shown="yes")
    republish(house, signed_by="Marie D.")
    account = house.account("Marie")
    assert f'href="/experts?lang=fr#expert-{account.id}">Marie D.</a>' in read(house, ENTRY)
