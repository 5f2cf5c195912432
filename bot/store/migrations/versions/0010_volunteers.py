"""volunteers: their availability, their applications, and replies that await approval"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0010"
down_revision = "0070"

EMPTY_LIST = sa.text("'[]'")


def upgrade() -> None:
    for column in (
        sa.Column("sectors", sa.JSON(), nullable=False, server_default=EMPTY_LIST),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("paused_until", bot.store.types.Instant(), nullable=True),
        sa.Column("hours", sa.JSON(), nullable=False, server_default=EMPTY_LIST),
        sa.Column("time_zone", sa.String(), nullable=False, server_default=""),
        sa.Column("off_on_holidays", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("cap", sa.Integer(), nullable=True),
        sa.Column("level", sa.String(), nullable=False, server_default="experienced"),
        sa.Column("approved_replies", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("application", sa.String(), nullable=False, server_default=""),
        sa.Column("applied_in", sa.Integer(), nullable=True),
    ):
        op.add_column("account", column)
    op.add_column("ticket", sa.Column("follows_id", sa.Integer(), nullable=True))
    _pending_replies()
    _mail()


def _pending_replies() -> None:
    op.create_table(
        "pending_reply",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", bot.store.types.Instant(), nullable=False),
        sa.Column("decided_at", bot.store.types.Instant(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("sent_text", sa.String(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"]),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.ForeignKeyConstraint(["decided_by"], ["account.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    for name in ("ticket_id", "state"):
        op.create_index(f"ix_pending_reply_{name}", "pending_reply", [name])
    with op.batch_alter_table("media") as table:
        table.alter_column("message_id", existing_type=sa.Integer(), nullable=True)
        table.add_column(sa.Column("pending_reply_id", sa.Integer(), nullable=True))
        table.create_foreign_key(
            "fk_media_pending_reply", "pending_reply", ["pending_reply_id"], ["id"]
        )
        table.create_index("ix_media_pending_reply_id", ["pending_reply_id"])


def _mail() -> None:
    op.create_table(
        "mail",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
        sa.Column("created_at", bot.store.types.Instant(), nullable=False),
        sa.Column("due_at", bot.store.types.Instant(), nullable=False),
        sa.Column("lease_until", bot.store.types.Instant(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("done_at", bot.store.types.Instant(), nullable=True),
        sa.Column("error", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_mail_account_id", "mail", ["account_id"])
    unsent = sa.text("done_at IS NULL")
    op.create_index("ix_mail_due", "mail", ["due_at"], postgresql_where=unsent, sqlite_where=unsent)
