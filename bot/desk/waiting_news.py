"""News of a request that still waits for a volunteer."""

from sqlmodel import Session

from bot.desk import people
from bot.desk.office import Office
from bot.desk.scheduling import news_of
from bot.desk.situation import situation_of, state_of
from bot.events import ReminderDue
from bot.lines import lasting
from bot.store.tables import Conversation, FollowUp


def compose(
    office: Office, session: Session, conversation: Conversation, row: FollowUp
) -> ReminderDue | None:
    """The place in the queue and the usual wait; nothing once a volunteer has taken it."""
    ticket = people.open_ticket(session, conversation.id or 0)
    if ticket is None or ticket.assignee_id is not None or news_of(ticket) != row.subject:
        return None
    situation = situation_of(office, session, conversation)
    values = {"position": str(situation.ticket.position if situation.ticket else 1)}
    line = "waiting-news"
    if situation.usual_wait is not None:
        language = state_of(conversation).language
        line, values["duration"] = "waiting-news-usual", lasting(language, situation.usual_wait)
    return ReminderDue(line, values, (("cancel", "option-cancel"),), news=True)
