"""when a contact was heard"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0111"
down_revision = "0043"


def upgrade() -> None:
    op.add_column(
        "conversation", sa.Column("last_heard_at", bot.store.types.Instant(), nullable=True)
    )
    op.execute("UPDATE conversation SET last_heard_at = last_inbound_at")
