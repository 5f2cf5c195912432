"""Phone numbers and e-mail addresses are hidden, other numbers are left."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faq.masking import mask

PHONE = "•• •• ••"
EMAIL = "•••@•••"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("appelez le 0471 23 45 67", f"appelez le {PHONE}"),
        ("0471/23.45.67 svp", f"{PHONE} svp"),
        ("+32 471 23 45 67", PHONE),
        ("mon gsm:0471234567.", f"mon gsm:{PHONE}."),
        ("+33 (0)6 12 34 56 78", PHONE),
        ("00 32 2 123 45 67", PHONE),
        ("02-123-45-67 ou 0495-12-34-56", f"{PHONE} ou {PHONE}"),
        ("+1 (514) 555-0123", PHONE),
        ("marie.dupont+pro@exemple.co.uk merci", f"{EMAIL} merci"),
        ("écrivez à josé@école.be.", f"écrivez à {EMAIL}."),
        ("a@b.be,c@d.fr", f"{EMAIL},{EMAIL}"),
        ("0471234567@exemple.org", EMAIL),
        ("d'haene@exemple.be", EMAIL),
        ("mail:jan@exemple.be", f"mail:{EMAIL}"),
        ("<jan@exemple.be>", f"<{EMAIL}>"),
        ("0471234567/0498765432", f"{PHONE}/{PHONE}"),
        ("02/12/345 67 89", PHONE),
    ],
)
def test_addresses_are_hidden(written: str, shown: str) -> None:
    assert mask(written) == shown


@pytest.mark.parametrize(
    "text",
    [
        "j'ai 3 employés et 12 clients",
        "ça coûte €1250000000",
        "1 250 000 euros",
        "le 24/11",
        "depuis le 24/11/2026",
        "le 24.11.2026 ou le 2026-11-24",
        "rendez-vous à 14h30",
        "erreur 0x80070057",
        "Windows 11, iPhone 15",
        "un prix @ la pièce",
        "code 6789-AB",
        "",
    ],
)
def test_other_text_is_left(text: str) -> None:
    assert mask(text) == text


@given(st.from_regex(r"(0[1-9]|\(0[1-9]\))([ ./-]?[0-9]{2}){4}", fullmatch=True))
def test_no_national_number_is_readable(number: str) -> None:
    assert not re.search(r"\d", mask(f"mon numéro est {number}, merci"))


@given(st.emails(domains=st.sampled_from(["exemple.be", "mail.exemple.org"])), st.text())
def test_no_address_keeps_its_domain(address: str, before: str) -> None:
    assert "exemple" not in mask(f"{before} {address}")


@given(st.text())
def test_masking_twice_is_masking_once(text: str) -> None:
    assert mask(mask(text)) == mask(text)
