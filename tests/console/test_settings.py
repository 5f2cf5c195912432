"""The page of settings: what is typed holds at once, what is not possible is said beside it."""

from tests.console.house import House


def test_what_is_typed_holds_at_once(house: House) -> None:
    sent = house.post("Claire", "/settings", quiet_hours="23:00-05:00", target_precision="0.95")
    assert sent.status_code == 303
    assert str(house.office.settings.quiet_hours.start) == "23:00:00"  # type: ignore[union-attr]
    page = house.get("Claire", "/settings").text
    assert 'value="23:00-05:00"' in page and "20:00-08:00" in page


def test_what_is_not_possible_is_shown_again_with_the_rest(house: House) -> None:
    sent = house.post("Claire", "/settings", quiet_hours="la nuit", claim_lease="5h")
    assert sent.status_code == 422
    assert 'value="la nuit"' in sent.text and 'id="wrong-quiet_hours"' in sent.text
    assert 'value="5h"' in sent.text and 'id="wrong-claim_lease"' not in sent.text
    assert house.office.settings == house.office.given


def test_lines_typed_on_windows_are_kept_as_lines(house: House) -> None:
    house.post("Claire", "/settings", **{"text.fr.offer": "Un bénévole ?\r\nDites oui."})
    assert house.office.texts["fr"]["offer"] == "Un bénévole ?\nDites oui."
