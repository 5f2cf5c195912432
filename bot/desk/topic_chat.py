"""The desk in a ticket's topic: what a volunteer does there is done to that ticket."""

from sqlmodel import Session

from bot.channels.port import Incoming
from bot.desk import people, post, volunteer_chat
from bot.desk.office import Office
from bot.lines import say
from bot.store.tables import Account


def handle(office: Office, session: Session, incoming: Incoming) -> None:
    """One thing done in a topic; in one that is no ticket's, the group is among itself."""
    topic = people.find_address(office, session, incoming.channel, incoming.topic)
    if topic is None or topic.ticket_id is None:
        return
    account = _account_of(office, session, incoming)
    if account is None:
        post.notify(office, session, topic, say(office.settings.default_language, "forum-unknown"))
        return
    volunteer_chat.act_for(office, session, topic, account, incoming)


def _account_of(office: Office, session: Session, incoming: Incoming) -> Account | None:
    """Whose linked chat is with the same person."""
    private = people.find_address(office, session, incoming.channel, incoming.sender)
    return session.get(Account, private.account_id) if private and private.account_id else None
