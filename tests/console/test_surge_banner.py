"""Coordinators see that more arrives than can be dealt with; volunteers and readers do not."""

from tests.console.house import House

BANNER = "Affluence"


def test_only_coordinators_see_the_banner_and_only_then(house: House) -> None:
    assert BANNER not in house.get("Claire", "/inbox").text
    house.office.surge = True
    assert BANNER in house.get("Claire", "/inbox").text
    assert BANNER not in house.get("Marie", "/inbox").text
    assert BANNER not in house.get("", "/").text
