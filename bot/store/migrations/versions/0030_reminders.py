"""reminders"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0030"
down_revision = "0010"

PENDING = "done_at IS NULL"
FREE = "done_at IS NULL AND held_at IS NULL"


def upgrade() -> None:
    with op.batch_alter_table("follow_up") as batch_op:
        batch_op.drop_index("ix_follow_up_due", postgresql_where=sa.text(PENDING))
        batch_op.add_column(sa.Column("kind", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("expires_at", bot.store.types.Instant(), nullable=True))
        batch_op.add_column(sa.Column("held_at", bot.store.types.Instant(), nullable=True))
        batch_op.drop_column("lease_until")
    op.execute("UPDATE follow_up SET kind = CASE WHEN entry IS NULL THEN 'close' ELSE 'answer' END")
    with op.batch_alter_table("follow_up") as batch_op:
        batch_op.alter_column("kind", existing_type=sa.String(), nullable=False)
        batch_op.create_index(
            "ix_follow_up_due",
            ["due_at"],
            unique=False,
            postgresql_where=sa.text(FREE),
            sqlite_where=sa.text(FREE),
        )
