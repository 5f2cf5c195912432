"""what coordinators may change while the service runs"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0050"
down_revision = "0020"


def upgrade() -> None:
    op.create_table(
        "preference",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("at", bot.store.types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
