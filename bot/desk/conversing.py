"""Lets the dialogue respond to an event, and carries out what it decides."""

from collections.abc import Iterable
from dataclasses import replace

from sqlmodel import Session

from bot.channels.port import JOINED_UP_TO
from bot.desk import people
from bot.desk.carry_out import carry_out
from bot.desk.office import Office
from bot.desk.situation import situation_of, state_of
from bot.dialogue import respond
from bot.effects import Effect, Say
from bot.events import Event
from bot.store.tables import Conversation


def converse(office: Office, session: Session, conversation: Conversation, event: Event) -> None:
    """One event of a conversation, from what it is to what must now be done."""
    situation = situation_of(office, session, conversation)
    state, effects = respond(state_of(conversation), event, situation)
    conversation.state = state.model_dump(mode="json")
    contact = people.contact_of(session, conversation)
    contact.language = state.language
    session.add_all((conversation, contact))
    limit = JOINED_UP_TO.get(conversation.channel, 0)
    for effect in joined(effects, limit):
        found = carry_out(office, session, conversation, effect)
        if found is not None:
            converse(office, session, conversation, found)


def joined(effects: Iterable[Effect], limit: int) -> list[Effect]:
    """Texts that would follow each other at once are one message of at most `limit` characters.

    WhatsApp paces what is sent to one person, and each message has its price there.
    """
    together: list[Effect] = []
    place: int | None = None
    for effect in effects:
        if not isinstance(effect, Say):
            together.append(effect)
            continue
        last = together[place] if place is not None else None
        if place is not None and isinstance(last, Say) and _fit(last, effect, limit):
            together[place] = replace(effect, text=f"{last.text}\n\n{effect.text}")
        else:
            place = len(together)
            together.append(effect)
    return together


def _fit(first: Say, second: Say, limit: int) -> bool:
    alone = first.options or first.file or second.file
    return not alone and len(first.text) + len(second.text) + 2 <= limit
