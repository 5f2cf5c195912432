"""figures per week and month"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0052"
down_revision = "0041"


def upgrade() -> None:
    op.create_table(
        "period_count",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("counted_at", bot.store.types.Instant(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "start"),
    )
