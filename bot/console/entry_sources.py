"""What a new entry can be written from: a miss, or what was said in a ticket. Masked."""

from sqlmodel import Session, col, select

from bot.console.access import Member
from bot.console.entry_form import Fields
from bot.console.gaps import same_as
from bot.console.viewing import seen_until, visible_ticket
from bot.desk.gaps import answers_given
from bot.desk.situation import state_of
from bot.store.tables import Conversation, Message, Miss
from faq.entry import LANGUAGES
from faq.masking import mask


def from_miss(session: Session, miss_id: int) -> Fields:
    """What was asked, and what volunteers answered; nothing when there is no such miss."""
    miss = session.get(Miss, miss_id)
    if miss is None:
        return {}
    examples = same_as(session, miss)
    questions = dict.fromkeys(" ".join(example.question.split()) for example in examples)
    return _fields(miss.language, list(questions), answers_given(session, examples))


def from_ticket(session: Session, member: Member, ticket_id: int) -> Fields:
    """The question, and the volunteer's own words."""
    ticket = visible_ticket(session, member, ticket_id)
    said = select(Message).where(
        Message.ticket_id == ticket.id, Message.author == "volunteer", Message.text != ""
    )
    until = seen_until(member, ticket)
    answers = [
        mask(message.text)
        for message in session.exec(said.order_by(col(Message.id)))
        if until is None or message.created_at <= until
    ]
    question = " ".join(mask(ticket.question).split())
    conversation = session.get_one(Conversation, ticket.conversation_id)
    return _fields(state_of(conversation).language, [question] if question else [], answers)


def _fields(language: str, questions: list[str], answers: list[str]) -> Fields:
    code = language if language in LANGUAGES else LANGUAGES[0]
    return {
        f"title_{code}": next(iter(questions), "")[:100].capitalize(),
        f"phrasings_{code}": "\n".join(questions),
        f"answer_{code}": "\n\n".join(answers),
    }
