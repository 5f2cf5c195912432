"""What must be done, in the imperative. The core decides it; the desk carries it out."""

from bot.effects.feedback import (
    PassOnThanks,
    RecordChoice,
    RecordComment,
    RecordFeedback,
    RecordFollowUpAnswer,
    RecordRating,
    RecordTimeSaved,
)
from bot.effects.finding import (
    FindDoors,
    FindOffers,
    ListSavedOffers,
    LookAtDiagnosis,
    RecordDiagnosis,
    SaveOffer,
    SendScores,
    ShowOffer,
)
from bot.effects.later import (
    AgreeAppointment,
    CancelAppointment,
    CancelFollowUps,
    RecordStep,
    RequestSlots,
    ScheduleFollowUps,
    SendCalendar,
)
from bot.effects.news import (
    FindEvents,
    FindNews,
    Join,
    Leave,
    ListSignUps,
    RateEvent,
    SendEventFile,
    ShowEvent,
    Subscribe,
    Unsubscribe,
)
from bot.effects.saying import (
    Kind,
    Option,
    Say,
)
from bot.effects.tickets import (
    CancelTicket,
    MissKind,
    OpenTicket,
    Reason,
    RecordMiss,
    ReopenTicket,
)
from bot.effects.wishes import (
    Apply,
    Erase,
    KeepReceipt,
    Resume,
    SendData,
    Stop,
)

Effect = (
    Say
    | OpenTicket
    | CancelTicket
    | ReopenTicket
    | RecordMiss
    | RecordFeedback
    | RecordChoice
    | RecordFollowUpAnswer
    | RecordRating
    | RecordComment
    | RecordTimeSaved
    | ScheduleFollowUps
    | CancelFollowUps
    | PassOnThanks
    | RecordStep
    | AgreeAppointment
    | RequestSlots
    | CancelAppointment
    | SendCalendar
    | Stop
    | Resume
    | Apply
    | KeepReceipt
    | SendData
    | Erase
    | FindOffers
    | ShowOffer
    | SaveOffer
    | ListSavedOffers
    | LookAtDiagnosis
    | RecordDiagnosis
    | SendScores
    | FindDoors
    | Subscribe
    | Unsubscribe
    | FindNews
    | FindEvents
    | ListSignUps
    | ShowEvent
    | Join
    | Leave
    | SendEventFile
    | RateEvent
)

__all__ = [
    "AgreeAppointment",
    "Apply",
    "CancelAppointment",
    "CancelFollowUps",
    "CancelTicket",
    "Effect",
    "Erase",
    "FindDoors",
    "FindEvents",
    "FindNews",
    "FindOffers",
    "Join",
    "KeepReceipt",
    "Kind",
    "Leave",
    "ListSavedOffers",
    "ListSignUps",
    "LookAtDiagnosis",
    "MissKind",
    "OpenTicket",
    "Option",
    "PassOnThanks",
    "RateEvent",
    "Reason",
    "RecordChoice",
    "RecordComment",
    "RecordDiagnosis",
    "RecordFeedback",
    "RecordFollowUpAnswer",
    "RecordMiss",
    "RecordRating",
    "RecordStep",
    "RecordTimeSaved",
    "ReopenTicket",
    "RequestSlots",
    "Resume",
    "SaveOffer",
    "Say",
    "ScheduleFollowUps",
    "SendCalendar",
    "SendData",
    "SendEventFile",
    "SendScores",
    "ShowEvent",
    "ShowOffer",
    "Stop",
    "Subscribe",
    "Unsubscribe",
]
