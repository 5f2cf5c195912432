"""Offers and bodies as files: read, written, checked, overdue."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from faq.bodies import BODIES, NEEDS, check_bodies, read_bodies
from faq.files import ContentError
from faq.offers import OFFERS, VERIFIED_FOR, Offer, OfferWording, check_offers, read_offers
from faq.overdue import overdue_bodies, overdue_offers
from faq.sheets import COUNTRIES, Sheet

TODAY = date(2026, 12, 1)
WORDING = OfferWording(title="Visio libre", what="Des réunions vidéo.", conditions="Aucune.")


def offer(**facts: object) -> Offer:
    known = {
        "slug": "visio-libre",
        "url": "https://example.org",
        "source": "Un éditeur",
        "audiences": ["school"],
        "verified_on": TODAY,
        "verified_by": "Claire",
        "wordings": {"fr": WORDING, "nl": WORDING, "en": WORDING},
    }
    return Offer.model_validate({**known, **facts})


def test_the_starter_offers_and_bodies_are_in_order() -> None:
    assert read_offers(OFFERS) and check_offers(read_offers(OFFERS).values()) == []
    assert read_bodies(BODIES) and check_bodies(read_bodies(BODIES).values()) == []


def test_what_is_written_reads_the_same(tmp_path: Path) -> None:
    sheets: list[Sheet] = [*read_offers(OFFERS).values(), *read_bodies(BODIES).values()]
    for sheet in sheets:
        sheet.write(tmp_path)
        assert sheet.read(tmp_path / f"{sheet.slug}.yaml") == sheet


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("countries: [mars]\n", 1, "countries"),
        ("countries: [be]\nurl: http://example.org\n", 2, "url"),
        ("countries: [be\n", 2, "expected"),
        ("nonsense\n", 1, "name: value"),
    ],
)
def test_a_problem_is_named_with_file_and_line(
    tmp_path: Path, text: str, line: int, problem: str
) -> None:
    path = tmp_path / "visio-libre.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=problem) as caught:
        read_offers(tmp_path)
    assert (caught.value.path, caught.value.line) == (path, line)


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"wordings": {"fr": WORDING}}, "no wording in nl, en"),
        ({"starts_on": TODAY, "ends_on": TODAY - timedelta(1)}, "ends_on comes before"),
    ],
)
def test_the_check_says_what_is_wrong(facts: dict[str, object], problem: str) -> None:
    (finding,) = check_offers([offer(**facts)])
    assert finding.place == "offers/visio-libre" and problem in finding.problem


def test_an_offer_is_open_from_its_first_to_its_last_day() -> None:
    lasting = offer(starts_on=TODAY, ends_on=TODAY + timedelta(2))
    days = [lasting.is_open(TODAY + timedelta(n)) for n in range(-1, 4)]
    assert days == [False, True, True, True, False]


def test_a_country_that_is_not_named_is_not_served() -> None:
    belgian = offer(countries=["be"])
    assert [belgian.serves(c) for c in ("be", "fr", None)] == [True, False, True]
    assert offer().serves("qc")


def test_what_is_overdue_is_named() -> None:
    later = TODAY + timedelta(VERIFIED_FOR + 1)
    assert list(overdue_offers([offer()], TODAY)) == []
    (stale,) = overdue_offers([offer()], later)
    (ended,) = overdue_offers([offer(ends_on=TODAY)], later)
    assert "last verified on 2026-12-01" in stale.problem
    assert "has ended on 2026-12-01" in ended.problem
    bodies = read_bodies(BODIES).values()
    assert len(list(overdue_bodies(bodies, date(2030, 1, 1)))) == len(bodies)


def test_what_nobody_has_verified_says_so_at_once() -> None:
    unseen = offer(verified_on=None, verified_by="")
    assert unseen.is_stale(TODAY)
    (finding,) = overdue_offers([unseen], TODAY)
    assert finding.problem == "never verified"


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_is_served(country: str) -> None:
    offers = [o for o in read_offers(OFFERS).values() if o.serves(country)]
    bodies = [b for b in read_bodies(BODIES).values() if b.serves(country)]
    assert len(offers) >= 25 and len(bodies) >= 12
    assert len([o for o in offers if o.countries]) >= 10
    assert len({sheet.url for sheet in offers}) == len(offers)
    assert {need for body in bodies for need in body.needs} == set(NEEDS)
