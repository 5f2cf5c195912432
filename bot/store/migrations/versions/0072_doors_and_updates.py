"""bodies looked at, and subscriptions to updates"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0072"
down_revision = "0040"


def upgrade() -> None:
    op.create_table(
        "body_look",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.PrimaryKeyConstraint("slug"),
    )
    op.create_table(
        "subscription",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("at", bot.store.types.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("conversation_id", "topic"),
    )
    op.create_index("ix_subscription_conversation_id", "subscription", ["conversation_id"])
