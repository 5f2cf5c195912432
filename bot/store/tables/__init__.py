"""Every table. Words are those of the product; instants are in UTC."""

from bot.store.tables.accounts import AccessToken, Account, AuditEvent
from bot.store.tables.agenda import EventRow, SignUp
from bot.store.tables.alerts import AlertRow
from bot.store.tables.appointments import Appointment
from bot.store.tables.approvals import PendingReply
from bot.store.tables.contacts import Address, Contact, Conversation
from bot.store.tables.delivery import Inbox, Outbox, StatusEvent
from bot.store.tables.desk import CannedReply, PlanStep, Presence, Thanks, TicketMember
from bot.store.tables.diagnosis import DiagnosisRow, QuestionnaireRevision
from bot.store.tables.doors import BodyLook, BodyRow
from bot.store.tables.experts import ExpertProfile
from bot.store.tables.figures import PeriodCount
from bot.store.tables.follow_ups import FollowUp
from bot.store.tables.gaps import Gap, Replay
from bot.store.tables.knowledge import (
    EntryDraft,
    EntryMedia,
    EntryRevision,
    EntryRow,
    Feedback,
    KnownNegative,
    Miss,
    SuggestedPhrasing,
)
from bot.store.tables.mail import Mail
from bot.store.tables.messages import Media, Message, MessageVersion
from bot.store.tables.offers import OfferRow, SavedOffer
from bot.store.tables.rights import RightsReceipt
from bot.store.tables.service import Lease, Memory, Preference
from bot.store.tables.team import TeamReminder
from bot.store.tables.tickets import Note, Ticket, TicketEvent
from bot.store.tables.updates import Subscription

__all__ = [
    "AccessToken",
    "Account",
    "Address",
    "AlertRow",
    "Appointment",
    "AuditEvent",
    "BodyLook",
    "BodyRow",
    "CannedReply",
    "Contact",
    "Conversation",
    "DiagnosisRow",
    "EntryDraft",
    "EntryMedia",
    "EntryRevision",
    "EntryRow",
    "EventRow",
    "ExpertProfile",
    "Feedback",
    "FollowUp",
    "Gap",
    "Inbox",
    "KnownNegative",
    "Lease",
    "Mail",
    "Media",
    "Memory",
    "Message",
    "MessageVersion",
    "Miss",
    "Note",
    "OfferRow",
    "Outbox",
    "PendingReply",
    "PeriodCount",
    "PlanStep",
    "Preference",
    "Presence",
    "QuestionnaireRevision",
    "Replay",
    "RightsReceipt",
    "SavedOffer",
    "SignUp",
    "StatusEvent",
    "Subscription",
    "SuggestedPhrasing",
    "TeamReminder",
    "Thanks",
    "Ticket",
    "TicketEvent",
    "TicketMember",
]
