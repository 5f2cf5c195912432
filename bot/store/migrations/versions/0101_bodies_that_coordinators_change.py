"""bodies that coordinators change"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0101"
down_revision = "0092"


def upgrade() -> None:
    op.create_table(
        "body",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", bot.store.types.Instant(), nullable=False),
        sa.Column("withdrawn_at", bot.store.types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.PrimaryKeyConstraint("slug"),
    )
