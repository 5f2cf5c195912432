"""From 300 questions that nobody could answer to an entry that answers the next one."""

from datetime import timedelta

from playwright.sync_api import expect
from sqlmodel import Session, col, select

from bot.lines import say
from bot.store.tables import Contact, Conversation, Message, Miss
from intents.normalise import fold
from tests.bench.discovery import MISSES, Asked, read_questions
from tests.console.browser.conftest import Visit
from tests.console.browser.test_looks import problems_of
from tests.console.house import House
from tests.console.test_coordination import learned

NEXT = "je voudrais envoyer une newsletter à tous mes clients, quel outil choisir ?"
TITLE = "Écrire à tous ses clients à la fois"


def t(key: str, **values: object) -> str:
    return say("fr", f"console-{key}", **values)


def seed(house: House) -> None:
    """Each miss from another contact, a minute after the other."""
    with house.office.transaction() as session:
        for asked in read_questions(MISSES):
            house.clock.advance(timedelta(minutes=1))
            session.add(_miss(house, session, asked))


def _miss(house: House, session: Session, asked: Asked) -> Miss:
    contact = Contact(alias="Tilleul", created_at=house.clock())
    session.add(contact)
    session.flush()
    conversation = Conversation(contact_id=contact.id or 0, channel="telegram")
    session.add(conversation)
    session.flush()
    return Miss(
        conversation_id=conversation.id,
        kind="no_match",
        question=asked.text,
        key=fold(asked.text)[:200],
        language=asked.language,
        at=house.clock(),
    )


def missed_about(house: House, topic: str) -> int:
    texts = [asked.text for asked in read_questions(MISSES) if topic in asked.fair]
    with house.office.reading() as session:
        found = select(Miss.id).where(col(Miss.question).in_(texts)).order_by(col(Miss.id))
        return session.exec(found).first() or 0


def test_300_misses_become_an_entry_that_answers_the_next_message(
    house: House, visit: Visit
) -> None:
    seed(house)
    gap = house.gap(missed_about(house, "newsletter"))
    page = visit("Claire", "/misses")
    expect(page.locator("li.card")).to_have_count(40)
    page.goto(f"/misses/{gap}")
    expect(page.locator("#asked")).to_be_visible()
    assert problems_of(page) == []
    page.get_by_role("link", name=t("miss-write")).click()
    page.locator("#title_fr").fill(TITLE)
    page.locator("#answer_fr").fill("1. Choisissez Brevo.\n2. Importez votre liste.")
    typed = page.locator("#phrasings_fr").input_value()
    page.locator("#phrasings_fr").fill(
        f"{typed}\nenvoyer une newsletter à ses clients\nquel outil pour une newsletter"
    )
    page.locator("#category").select_option("visibilite")
    page.get_by_role("button", name=t("replay-try")).click()
    expect(page.get_by_text(t("replay-newly"))).to_be_visible(timeout=300_000)
    assert problems_of(page) == []
    page.get_by_role("button", name=t("publish"), exact=True).click()
    slug = "ecrire-a-tous-ses-clients-a-la-fo"
    page.wait_for_url(f"**/misses/{gap}?notice=published")
    assert problems_of(page) == []
    page.get_by_role("button", name=t("gap-tell"), exact=True).click()
    expect(page.get_by_text(t("notice-told"))).to_be_visible()
    assert learned(house, NEXT) == slug
    house.contact("telegram", {"said": NEXT})
    with house.office.reading() as session:
        given = select(Message.text).where(Message.entry == slug, Message.verdict == "answer")
        assert "Choisissez Brevo" in session.exec(given).one()
