"""What makes helping lighter: thanks, sentences kept ready, and who looks at what."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import instant


class Thanks(SQLModel, table=True):
    """What a contact wrote to thank the volunteer of a closed ticket; personal data is masked."""

    id: int | None = Field(default=None, primary_key=True)
    ticket_id: int = Field(foreign_key="ticket.id", index=True)
    text: str
    at: datetime = instant()


class CannedReply(SQLModel, table=True):
    """A reply kept ready: one volunteer's own, or everybody's when `account_id` is None."""

    __tablename__ = "canned_reply"

    id: int | None = Field(default=None, primary_key=True)
    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    text: str
    at: datetime = instant()


class PlanStep(SQLModel, table=True):
    """One step of an accompaniment; `day` is ISO, `state` what the contact answered on it."""

    __tablename__ = "plan_step"

    id: int | None = Field(default=None, primary_key=True)
    ticket_id: int = Field(foreign_key="ticket.id", index=True)
    name: str
    day: str
    state: str = "planned"
    answered_at: datetime | None = instant(default=None, nullable=True)


class TicketMember(SQLModel, table=True):
    """Who accompanies a contact beside the ticket's holder."""

    __tablename__ = "ticket_member"

    ticket_id: int = Field(foreign_key="ticket.id", primary_key=True)
    account_id: int = Field(foreign_key="account.id", primary_key=True)
    at: datetime = instant()


class Presence(SQLModel, table=True):
    """Who has a ticket's page open, as of `seen_at`."""

    ticket_id: int = Field(foreign_key="ticket.id", primary_key=True)
    account_id: int = Field(foreign_key="account.id", primary_key=True)
    seen_at: datetime = instant()
