"""receipts of what contacts asked of their data"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0091"
down_revision = "0100"


def upgrade() -> None:
    op.create_table(
        "rights_receipt",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("at", bot.store.types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("ix_rights_receipt_at", "rights_receipt", ["at"])
