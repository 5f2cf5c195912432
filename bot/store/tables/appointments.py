"""Appointments between a contact and a volunteer."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class Appointment(SQLModel, table=True):
    """Proposed while it has `slots` (ISO instants), agreed once it has a start.

    `token` cannot be guessed: it names the calendar entry, its link and the video room.
    `sequence` counts the moves, as calendars want it; `reminded` the reminders that the volunteer
    had of the current start.
    """

    id: int | None = Field(default=None, primary_key=True)
    ticket_id: int = Field(foreign_key="ticket.id", index=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    token: str = Field(unique=True)
    slots: list[str] = document(default=[])
    starts_at: datetime | None = instant(default=None, nullable=True)
    sequence: int = 0
    reminded: int = 0
    proposed_at: datetime = instant()
    cancelled_at: datetime | None = instant(default=None, nullable=True)
