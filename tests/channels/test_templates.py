"""The texts that WhatsApp must approve are such that it can."""

from dataclasses import replace

import pytest

from bot.channels.whatsapp.content import RefusedBodyError, acceptable, definitions


def test_no_text_to_approve_begins_or_ends_with_a_variable() -> None:
    wanted = list(definitions())
    assert acceptable(wanted) == wanted
    bodies = [next(iter(d.types.values()))["body"].strip() for d in wanted if d.approved]
    assert len(bodies) > 30
    assert not [body for body in bodies if body.startswith("{{") or body.endswith("}}")]


@pytest.mark.parametrize("body", ["{{1}} propose un rendez-vous", "Vos nouveautés : {{ 1 }}\n"])
def test_a_text_that_does_is_named_and_refused(body: str) -> None:
    found = next(d for d in definitions() if d.name == "digest" and d.language == "nl")
    refused = replace(found, types={"twilio/text": {"body": body}})
    with pytest.raises(RefusedBodyError, match=r"digest\.nl\.$"):
        acceptable([refused])
    assert acceptable([replace(refused, approved=False)])
