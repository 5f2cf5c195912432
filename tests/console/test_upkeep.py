"""The log can be searched, and what is to be reviewed is listed for who signed it."""

from datetime import timedelta

from bot.desk import library
from tests.console.house import House


def test_the_log_says_who_did_what_and_can_be_narrowed(house: House) -> None:
    house.post("Claire", "/settings", claim_lease="3h")
    whole = house.get("Claire", "/audit").text
    assert "claim_lease: 1d → 3h" in whole
    claire, marie = (house.account(name).id for name in ("Claire", "Marie"))
    assert "claim_lease" in house.get("Claire", f"/audit?who={claire}&what=preferred").text
    for narrowed in (f"who={marie}", "what=published"):
        assert "claim_lease" not in house.get("Claire", f"/audit?{narrowed}").text


def test_what_is_overdue_is_listed_for_who_signed_it_and_given_to_confirm(house: House) -> None:
    with house.office.transaction() as session:
        entry = library.load_catalog(session)["google-fiche"]
        signed = entry.model_copy(update={"signed_by": "Marie"})
        library.publish(house.office, session, signed, None)
    house.clock.now += entry.review_after - house.clock.now.date() + timedelta(days=1)
    house.office.knowledge.refresh()
    page = house.get("Marie", "/ageing").text
    mine = page.partition('aria-labelledby="mine"')[2].partition("</section>")[0]
    assert "/entries/google-fiche/edit" in mine and "badge urgent" in mine
    house.contact("telegram", {"said": "Comment inscrire ma boulangerie sur Google Maps ?"})
    said = str(house.players["telegram"].person("the contact").listens())
    assert "À confirmer" in said
