"""Carries out the dialogue's effects: each becomes rows of the same transaction."""

from collections.abc import Callable
from typing import Any

from sqlmodel import Session

from bot.desk import (
    agenda,
    applications,
    appointments,
    diagnosing,
    doors,
    offers,
    people,
    plans,
    post,
    proof,
    queue,
    ratings,
    reopening,
    rights,
    scheduling,
    signing_up,
    thanks,
    updates,
)
from bot.desk.office import Office
from bot.desk.situation import state_of
from bot.effects import (
    AgreeAppointment,
    Apply,
    CancelAppointment,
    CancelFollowUps,
    CancelTicket,
    Effect,
    Erase,
    FindDoors,
    FindEvents,
    FindNews,
    FindOffers,
    Join,
    KeepReceipt,
    Leave,
    ListSavedOffers,
    ListSignUps,
    LookAtDiagnosis,
    OpenTicket,
    PassOnThanks,
    RateEvent,
    RecordChoice,
    RecordComment,
    RecordDiagnosis,
    RecordFeedback,
    RecordFollowUpAnswer,
    RecordMiss,
    RecordRating,
    RecordStep,
    RecordTimeSaved,
    ReopenTicket,
    RequestSlots,
    Resume,
    SaveOffer,
    Say,
    ScheduleFollowUps,
    SendCalendar,
    SendData,
    SendEventFile,
    SendScores,
    ShowEvent,
    ShowOffer,
    Stop,
    Subscribe,
    Unsubscribe,
)
from bot.events import Event
from bot.store.tables import Conversation, Feedback, Miss, SuggestedPhrasing
from faq.masking import mask
from intents.normalise import fold


def carry_out(
    office: Office, session: Session, conversation: Conversation, effect: Effect
) -> Event | None:
    """Does one effect. What was to be looked up comes back as an event for the dialogue."""
    look_up = LOOK_UPS.get(type(effect))
    if look_up is not None:
        return look_up(office, session, conversation, effect)
    HANDLERS[type(effect)](office, session, conversation, effect)
    return None


def _say(office: Office, session: Session, conversation: Conversation, effect: Say) -> None:
    ticket = people.open_ticket(session, conversation.id or 0)
    post.write(office, session, conversation, effect, ticket_id=ticket and ticket.id)


def _opt(
    office: Office, session: Session, conversation: Conversation, effect: Stop | Resume
) -> None:
    contact = people.contact_of(session, conversation)
    contact.stopped_at = office.clock() if isinstance(effect, Stop) else None


def _record_miss(
    office: Office, session: Session, conversation: Conversation, effect: RecordMiss
) -> None:
    session.add(_miss(office, conversation, effect))


def _record_feedback(
    office: Office, session: Session, conversation: Conversation, effect: RecordFeedback
) -> None:
    session.add(
        Feedback(
            conversation_id=conversation.id or 0,
            entry=effect.entry,
            helpful=effect.helpful,
            at=office.clock(),
        )
    )


def _record_choice(
    office: Office, session: Session, conversation: Conversation, effect: RecordChoice
) -> None:
    session.add(_suggested(office, conversation, effect.entry, effect.question))


def _miss(office: Office, conversation: Conversation, effect: RecordMiss) -> Miss:
    question = mask(effect.question)
    matches = effect.verdict.matches if effect.verdict else ()
    return Miss(
        conversation_id=conversation.id,
        kind=effect.kind,
        question=question,
        key=fold(question)[:200],
        language=state_of(conversation).language,
        entry=effect.entry,
        matches=[[m.entry, round(m.probability, 4)] for m in matches],
        at=office.clock(),
    )


def _suggested(
    office: Office, conversation: Conversation, entry: str, question: str
) -> SuggestedPhrasing:
    return SuggestedPhrasing(
        entry=entry,
        language=state_of(conversation).language,
        text=" ".join(mask(question).split())[:500],
        at=office.clock(),
    )


Handler = Callable[[Office, Session, Conversation, Any], None]
LookUp = Callable[[Office, Session, Conversation, Any], Event]
LOOK_UPS: dict[type[Effect], LookUp] = {
    FindOffers: offers.find,
    ShowOffer: offers.show,
    SaveOffer: offers.save,
    ListSavedOffers: offers.saved,
    LookAtDiagnosis: diagnosing.look,
    RecordDiagnosis: diagnosing.record,
    FindDoors: doors.find,
    Subscribe: updates.subscribe,
    Unsubscribe: updates.unsubscribe,
    FindNews: updates.find,
    FindEvents: agenda.find,
    ListSignUps: agenda.mine,
    ShowEvent: agenda.show,
    Join: signing_up.join,
    Leave: signing_up.leave,
    KeepReceipt: proof.keep,
}
HANDLERS: dict[type[Effect], Handler] = {
    Say: _say,
    OpenTicket: lambda o, s, c, e: queue.open_ticket(o, s, c, e.reason, e.question),
    CancelTicket: lambda o, s, c, _: queue.cancel(o, s, c),
    ReopenTicket: lambda o, s, c, e: reopening.reopen(o, s, c, e.ticket_id),
    Apply: lambda o, s, c, e: applications.apply(o, s, e.application, c),
    SendData: lambda o, s, c, _: rights.send_data(o, s, c),
    Erase: lambda o, s, c, _: rights.erase(o, s, c),
    SendScores: diagnosing.send_scores,
    SendEventFile: agenda.send_file,
    RateEvent: signing_up.rate,
    Stop: _opt,
    Resume: _opt,
    CancelFollowUps: lambda o, s, c, _: scheduling.cancel(o, s, c),
    ScheduleFollowUps: lambda o, s, c, e: scheduling.after_answer(o, s, c, e.entry),
    RecordStep: plans.record,
    PassOnThanks: thanks.pass_on,
    AgreeAppointment: lambda o, s, _, e: appointments.agree(o, s, e.appointment, e.start),
    RequestSlots: lambda o, s, _, e: appointments.request_slots(o, s, e.appointment),
    CancelAppointment: lambda o, s, _, e: appointments.cancel(o, s, e.appointment),
    SendCalendar: appointments.send_calendar,
    RecordMiss: _record_miss,
    RecordFeedback: _record_feedback,
    RecordChoice: _record_choice,
    RecordFollowUpAnswer: ratings.record_answer,
    RecordRating: ratings.record_rating,
    RecordComment: ratings.record_comment,
    RecordTimeSaved: ratings.record_time_saved,
}
