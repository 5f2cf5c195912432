"""time saved, as people who were helped say, and when they answered"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0092"
down_revision = "0091"


def upgrade() -> None:
    op.add_column("follow_up", sa.Column("answered_at", bot.store.types.Instant(), nullable=True))
    op.add_column("follow_up", sa.Column("time_saved", sa.String(), nullable=True))
    op.execute("UPDATE follow_up SET answered_at = done_at WHERE answer IS NOT NULL")
    op.create_index("ix_follow_up_answered_at", "follow_up", ["answered_at"])
