"""What a volunteer reads first: everything but who the contact is."""

from datetime import timedelta

from sqlmodel import Session, select

from bot.desk import attempts, tickets
from bot.desk.briefing import brief_of, brief_text
from bot.desk.office import Office
from bot.store.tables import Contact, Conversation, Media, Message, Miss, Ticket
from handoff.brief import Attempt, Brief
from handoff.ticket import Outcome
from tests.conftest import Clock, OfficeMaker
from tests.desk.waiting import conversation, volunteer, waiting
from tests.scenarios.player import Player
from tests.scenarios.rehearsal import RehearsedKnowledge

ANSWERED = "Comment inscrire gratuitement ma boulangerie sur Google Maps ?"


def spoken(make_office: OfficeMaker, clock: Clock, channel: str, *steps: dict[str, str]) -> Office:
    """An office where the contact has done these things, and waits."""
    office = make_office()
    office.knowledge = RehearsedKnowledge(office.knowledge)
    player = Player(office, clock, channel, [])
    for step in steps:
        player.play(step)
    return office


def brief(office: Office, session: Session) -> Brief:
    return brief_of(office, session, session.exec(select(Ticket)).one(), "fr")


def test_what_the_bot_tried_comes_with_why_it_was_not_enough(
    make_office: OfficeMaker, clock: Clock
) -> None:
    steps = (
        {"said": ANSWERED},
        {"pressed": "Pas vraiment"},
        {"said": "baobab xylophone"},
        {"said": "oui"},
    )
    office = spoken(make_office, clock, "telegram", *steps)
    with office.reading() as session:
        found = brief(office, session)
    assert found.attempts[0] == Attempt("answer", ("Créer sa fiche Google Business",), "unhelpful")
    assert found.attempts[-1].kind == "none"


def test_suggestions_that_were_all_refused_are_shown_as_such(office: Office, clock: Clock) -> None:
    with office.transaction() as session:
        owner = conversation(office, session)
        options = [{"id": "answer/google-fiche", "label": "x"}, {"id": "none", "label": "y"}]
        session.add(
            Message(
                conversation_id=owner.id or 0,
                direction="out",
                author="bot",
                text="Est-ce l'une de ces questions ?",
                verdict="suggest",
                options=options,
                created_at=clock(),
            )
        )
        clock.advance(timedelta(seconds=5))
        session.add(
            Miss(conversation_id=owner.id, kind="refused", question="q", key="q", at=clock())
        )
        ticket = waiting(office, session, owner)
        tried = attempts.attempts(office, session, ticket, "nl")
    (attempt,) = tried
    assert (attempt.kind, attempt.failure, len(attempt.titles)) == ("suggest", "refused", 1)
    assert attempt.titles[0] == office.knowledge.current.catalog["google-fiche"].wording("nl").title


def test_earlier_tickets_tell_how_they_ended(office: Office) -> None:
    with office.transaction() as session:
        marie = volunteer(office, session, "Marie")
        owner = conversation(office, session)
        first = waiting(office, session, owner)
        tickets.claim(office, session, first.id or 0, marie)
        line = "Appelée au 0470 12 34 56"
        tickets.close(office, session, first.id or 0, marie, Outcome.REFERRED, line)
        second = waiting(office, session, owner, follows_id=first.id)
        (former,) = brief_of(office, session, second, "fr").earlier
        assert (former.number, former.outcome, former.continued) == (first.id, "referred", True)
        assert "0470" not in former.line
        text = brief_text(office, session, second.id or 0, "fr")
        assert f"Suite de la demande #{first.id}" in text and "0470" not in text
        assert brief_of(office, session, first, "fr").earlier == ()


def test_the_brief_on_telegram_says_all_that_is_known(
    make_office: OfficeMaker, clock: Clock
) -> None:
    steps = ({"said": ANSWERED}, {"said": "humain"}, {"said": "oui"}, {"sent": "photo"})
    office = spoken(make_office, clock, "whatsapp", *steps)
    clock.advance(timedelta(hours=3))
    with office.transaction() as session:
        session.exec(select(Contact)).one().sector = "horeca"
        text = brief_text(office, session, 1, "fr").replace("\N{NO-BREAK SPACE}", " ")
    for said in (
        "Français · Belgique · Horeca",
        "Le bot a répondu : « Créer sa fiche Google Business ». La personne a préféré",
        "Un fichier envoyé",
        "Attend depuis : 3 heures",
        "encore 21 heures",
    ):
        assert said in text, said
    assert "32470" not in text


def test_files_of_the_contact_are_counted(office: Office) -> None:
    with office.transaction() as session:
        owner: Conversation = conversation(office, session)
        message = Message(
            conversation_id=owner.id or 0,
            direction="in",
            author="contact",
            text="",
            created_at=office.clock(),
        )
        session.add(message)
        session.flush()
        for token in "ab":
            session.add(
                Media(
                    message_id=message.id,
                    kind="photo",
                    channel="telegram",
                    reference="",
                    token=token,
                )
            )
        ticket = waiting(office, session, owner)
        assert brief_of(office, session, ticket, "fr").media == 2
