"""Whoever holds a receipt can show that it is ours; nobody can tell from it whose it is."""

import re

from sqlmodel import select

from bot.store.tables import Contact, RightsReceipt
from tests.console.house import House


def test_a_receipt_is_told_to_the_contact_and_found_by_coordinators(house: House) -> None:
    assert "encore demandé ses données" in house.get("Claire", "/rights").text
    house.contact("telegram", {"said": "mes données", "heard": "Votre preuve"})
    house.contact("telegram", {"said": "effacer"})
    house.contact("telegram", {"pressed": "Oui, tout effacer"})
    told = house.players["telegram"].person("the contact").heard[-1].message.text
    number = re.search(r"\w{4}-\w{4}", told)
    assert number is not None
    every = house.get("Claire", "/rights").text
    assert "données remises" in every and "données effacées" in every
    typed = number[0].lower().replace("-", " ")
    one = house.get("Claire", f"/rights?number={typed}").text
    assert number[0] in one and "données remises" not in one
    assert "Nous ne connaissons pas" in house.get("Claire", "/rights?number=nope").text


def test_a_receipt_tells_nothing_of_whom(house: House) -> None:
    house.contact("whatsapp", {"said": "mes données", "heard": "Votre preuve"})
    with house.office.reading() as session:
        receipt = session.exec(select(RightsReceipt)).one().model_dump()
        alias = session.exec(select(Contact)).one().alias
    assert set(receipt) == {"number", "what", "at"} and alias not in str(receipt)
