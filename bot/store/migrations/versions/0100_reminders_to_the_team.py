"""reminders to the team"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0100"
down_revision = "0090"


def upgrade() -> None:
    op.create_table(
        "team_reminder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("counted_from", bot.store.types.Instant(), nullable=False),
        sa.Column("due_at", bot.store.types.Instant(), nullable=False),
        sa.Column("held_at", bot.store.types.Instant(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("done_at", bot.store.types.Instant(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
        sa.Column("form", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("account_id", "kind", "day"),
    )
    still_due = sa.text("done_at IS NULL AND held_at IS NULL")
    op.create_index(
        "ix_team_reminder_due",
        "team_reminder",
        ["due_at"],
        postgresql_where=still_due,
        sqlite_where=still_due,
    )
