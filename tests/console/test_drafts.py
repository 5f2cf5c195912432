"""Volunteers propose, coordinators publish or decline; files and fields come along."""

from sqlmodel import select

from bot.desk import library
from bot.store.tables import EntryDraft, EntryMedia, EntryRevision
from faq.entry import Entry
from tests.console.house import House
from tests.console.test_coordination import form_of, live

PICTURE = b"\x89PNG\r\n\x1a\n" + b"0" * 40
NEW = {
    "category": "visio",
    "signed_by": "Marie",
    "reviewed_on": "2026-11-01",
    "review_after": "2027-05-01",
    "title_fr": "Régler son enseigne",
    "answer_fr": "1. Éteignez-la.\n2. Rallumez-la.",
    "phrasings_fr": "mon enseigne clignote",
}


def drafts(house: House) -> list[EntryDraft]:
    with house.office.reading() as session:
        return list(session.exec(select(EntryDraft).order_by(EntryDraft.id)))  # type: ignore[arg-type]


def newest(house: House) -> Entry:
    with house.office.reading() as session:
        rows = select(EntryRevision).order_by(EntryRevision.id.desc())  # type: ignore[union-attr]
        return Entry.model_validate(session.exec(rows.limit(1)).one().document)


def test_a_proposal_is_published_by_a_coordinator_and_its_author_sees_it(house: House) -> None:
    sent = house.post("Marie", "/entries/new", act="propose", **NEW)
    assert sent.headers["location"] == "/drafts?notice=entry-proposed"
    assert "Régler son enseigne" in house.get("Claire", "/drafts").text
    page = house.get("Claire", "/entries/new?draft=1").text
    assert "Éteignez-la." in page and 'name="draft" value="1"' in page
    sent = house.post("Claire", "/entries/new", act="publish", draft="1", **NEW)
    assert sent.status_code == 303
    assert newest(house).wording("fr").title == "Régler son enseigne"
    assert [draft.status for draft in drafts(house)] == ["published"]


def test_a_volunteer_cannot_publish(house: House) -> None:
    before = newest(house)
    assert house.post("Marie", "/entries/new", act="publish", **NEW).status_code == 403
    assert newest(house) == before and drafts(house) == []


def test_a_declined_proposal_tells_its_author_why(house: House) -> None:
    house.post("Marie", "/entries/google-fiche/edit", **form_of(house, "google-fiche"))
    house.post("Claire", "/drafts/1/decline", remark="Déjà dit ailleurs")
    page = house.get("Marie", "/drafts").text
    assert "Déjà dit ailleurs" in page
    assert [draft.status for draft in drafts(house)] == ["declined"]


def test_a_draft_may_be_unfinished_and_is_its_authors_alone(house: House) -> None:
    house.post("Marie", "/entries/new", act="draft", title_fr="x")
    house.post("Marie", "/entries/new", act="draft", draft="1", title_fr="Un début")
    assert [draft.fields["title_fr"] for draft in drafts(house)] == ["Un début"]
    assert 'value="Un début"' in house.get("Marie", "/entries/new?draft=1").text
    for other in ("Karim", "Claire"):
        assert house.get(other, "/entries/new?draft=1").status_code == 403


def test_what_a_volunteer_said_becomes_an_entry(house: House) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    said = "Éteignez l'enseigne, puis appelez le 0470 99 88 77."
    house.post("Marie", f"/tickets/{ticket_id}/reply", text=said, once="a")
    house.post("Marie", f"/tickets/{ticket_id}/close", outcome="solved")
    assert f"/entries/new?ticket={ticket_id}" in house.get("Marie", f"/tickets/{ticket_id}").text
    page = house.get("Marie", f"/entries/new?ticket={ticket_id}").text
    assert "Éteignez l&#39;enseigne" in page and "0470 99 88 77" not in page
    assert "Mon enseigne lumineuse clignote" in page
    assert house.get("Karim", f"/entries/new?ticket={ticket_id}").status_code == 403


def test_an_image_is_kept_with_the_entry_until_it_is_taken_away(house: House) -> None:
    fields = {"csrf": house.csrf("Claire"), **NEW, "image_alt_fr": "Une enseigne"}
    client = house.client("Claire")
    files = {"file_image_fr": ("x.png", PICTURE)}
    assert client.post("/entries/new", data=fields, files=files).status_code == 303
    entry = newest(house)
    image = entry.wording("fr").media.image
    assert image is not None and image.alt == "Une enseigne"
    assert house.get("", f"/media/entry/{image.file}").content == PICTURE
    changed = form_of(house, entry.slug, image_fr=image.file, without_image_fr="yes")
    assert house.post("Claire", f"/entries/{entry.slug}/edit", **changed).status_code == 303
    assert not newest(house).wording("fr").media


def test_a_file_that_is_no_picture_is_refused_beside_its_field(house: House) -> None:
    fields = {"csrf": house.csrf("Claire"), **NEW, "image_alt_fr": "Une enseigne"}
    files = {"file_image_fr": ("x.png", b"<svg onload=alert(1)>")}
    page = house.client("Claire").post("/entries/new", data=fields, files=files)
    assert page.status_code == 422 and 'id="wrong-image_fr"' in page.text
    with house.office.reading() as session:
        assert session.exec(select(EntryMedia)).all() == []


def test_a_video_without_captions_or_words_is_refused(house: House) -> None:
    fields = {**NEW, "video_url_fr": "https://example.org/v"}
    page = house.post("Claire", "/entries/new", **fields)
    assert page.status_code == 422 and 'id="wrong-video_url_fr"' in page.text
    house.post("Claire", "/entries/new", **fields, video_captions_fr="yes")
    video = newest(house).wording("fr").media.video
    assert video is not None and video.captions


def test_every_field_comes_back_as_it_was(house: House) -> None:
    """Saving an untouched form changes nothing, not even what is seldom written."""
    line = "vente-demarrer | Lequel des deux ? | Celui-ci | L'autre"
    changed = form_of(house, "google-fiche", distinguish_fr=line)
    assert house.post("Claire", "/entries/google-fiche/edit", **changed).status_code == 303
    (distinction,) = live(house, "google-fiche").wordings["fr"].distinguish
    assert (distinction.other, distinction.that) == ("vente-demarrer", "L'autre")
    wrong = form_of(house, "google-fiche", distinguish_fr="vente-demarrer | Lequel ?")
    page = house.post("Claire", "/entries/google-fiche/edit", **wrong)
    assert 'id="wrong-distinguish_fr"' in page.text


def test_the_preview_shows_each_channel(house: House) -> None:
    long = {**NEW, "answer_fr": "mot " * 300}
    page = house.post("Marie", "/entries/preview", **long).text
    assert page.count('<section class="preview telegram"') == 1
    whatsapp = page.partition('<section class="preview whatsapp"')[2]
    assert "Répondez par un numéro" in whatsapp and "<ul" not in whatsapp.partition("</section>")[0]
    short = house.post("Marie", "/entries/preview", **NEW).text
    assert "<ul" in short.partition('<section class="preview whatsapp"')[2]


def test_a_former_revision_is_compared_and_comes_back(house: House) -> None:
    before = live(house, "google-fiche")
    changed = form_of(house, "google-fiche", title_fr="Un autre titre")
    house.post("Claire", "/entries/google-fiche/edit", **changed)
    with house.office.reading() as session:
        rows = session.exec(select(EntryRevision).where(EntryRevision.slug == "google-fiche"))
        first, second = sorted(row.id or 0 for row in rows)
    page = house.get("Marie", f"/entries/google-fiche/revisions/{second}").text
    assert "<ins>" in page and "<del>" in page and "autre" in page
    assert (
        house.get("Marie", f"/entries/visio-premiere-reunion/revisions/{second}").status_code == 404
    )
    house.post("Claire", f"/entries/google-fiche/revisions/{first}/restore")
    with house.office.reading() as session:
        assert library.load_catalog(session)["google-fiche"] == before
