"""Impact as it is said: by place, with its uncertainty, and no hour that nobody stated."""

from datetime import date

from bot.console.figures import Figures
from bot.console.impact import Share, entries, impact, impacts, least_helpful
from bot.desk import periods
from faq.catalog import Catalog
from tests.console.house import House

COUNTS = {
    "people": {"": 30, "country:be": 20, "country:fr": 10, "sector:horeca": 30},
    "follow_up_settled": {"": 9, "country:be": 9},
    "follow_up_not_yet": {"": 1, "country:be": 1},
    "saved_quarter": {"": 1, "country:be": 1},
    "saved_hour": {"": 2, "country:be": 2},
    "saved_more": {"": 1, "country:be": 1},
    "entries": {"google-fiche": 90, "hameconnage": 5, "gone": 3},
    "entries_helpful": {"google-fiche": 8, "hameconnage": 1},
    "entries_unhelpful": {"google-fiche": 2, "hameconnage": 1},
}


def test_each_place_has_what_its_people_said() -> None:
    figures = Figures(date(2026, 12, 1), COUNTS)
    whole = impact(figures)
    assert (whole.people, whole.stated, whole.hours, whole.median) == (30, 4, 6, "hour")
    assert whole.settled == Share(90, 60, 98, 10)
    places = impacts(figures)
    assert list(places["country"]) == ["be", "fr"]
    assert places["country"]["fr"].settled is None and places["country"]["fr"].stated == 0


def test_few_opinions_put_no_entry_among_the_least_helpful(catalog: Catalog) -> None:
    found = entries(COUNTS, catalog)
    assert [(each.slug, each.times) for each in found] == [("google-fiche", 90), ("hameconnage", 5)]
    assert [each.slug for each in least_helpful(found, 5)] == ["google-fiche"]


def test_the_time_saved_reaches_the_report_and_the_opinion_the_entry(house: House) -> None:
    house.contact("telegram", {"said": "Comment inscrire ma boulangerie sur Google Maps ?"})
    house.contact("telegram", {"passes": "25h"})
    house.contact("telegram", {"pressed": "Oui, c'est réglé"})
    house.contact("telegram", {"pressed": "5 · très utile"})
    house.contact("telegram", {"pressed": "Une demi-journée"})
    periods.refresh(house.office)
    report = house.get("Claire", "/numbers/report").text
    assert "au moins 4 h" in report and "dit par une personne" in report
    for page in ("/numbers", "/entries/google-fiche"):
        assert "100 % (21–100 %, 1 avis)" in house.get("Claire", page).text
