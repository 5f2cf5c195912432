"""appointments"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0020"
down_revision = "0031"


def upgrade() -> None:
    op.create_table(
        "appointment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("slots", sa.JSON(), nullable=False),
        sa.Column("starts_at", bot.store.types.Instant(), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.Column("proposed_at", bot.store.types.Instant(), nullable=False),
        sa.Column("cancelled_at", bot.store.types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"]),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("token"),
    )
    for column in ("account_id", "conversation_id", "ticket_id"):
        op.create_index(f"ix_appointment_{column}", "appointment", [column])
