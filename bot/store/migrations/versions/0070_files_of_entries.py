"""files that entries carry"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0070"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "entry_media",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", bot.store.types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
