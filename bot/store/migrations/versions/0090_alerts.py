"""alerts to coordinators, and how each of them is told"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0090"
down_revision = "0080"


def upgrade() -> None:
    op.create_table(
        "alert",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("began_at", bot.store.types.Instant(), nullable=False),
        sa.Column("told_at", bot.store.types.Instant(), nullable=True),
        sa.Column("ended_at", bot.store.types.Instant(), nullable=True),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    running = sa.text("ended_at IS NULL")
    op.create_index(
        "ix_alert_on",
        "alert",
        ["kind"],
        unique=True,
        postgresql_where=running,
        sqlite_where=running,
    )
    op.create_index("ix_feedback_at", "feedback", ["at"])
    op.add_column(
        "account", sa.Column("alerts", sa.String(), nullable=False, server_default="telegram")
    )
