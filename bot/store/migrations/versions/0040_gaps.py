"""misses that mean the same are one gap"""

import sqlalchemy as sa
from alembic import op

import bot.store.types

revision = "0040"
down_revision = "0050"


def upgrade() -> None:
    op.create_table(
        "gap",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", bot.store.types.Instant(), nullable=False),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        sa.Column("aside_at", bot.store.types.Instant(), nullable=True),
        sa.Column("into", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["into"], ["gap.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("miss") as batch:
        batch.add_column(sa.Column("gap_id", sa.Integer(), nullable=True))
        batch.create_foreign_key("miss_gap_id_fkey", "gap", ["gap_id"], ["id"])
        batch.create_index("ix_miss_gap_id", ["gap_id"])


def downgrade() -> None:
    with op.batch_alter_table("miss") as batch:
        batch.drop_index("ix_miss_gap_id")
        batch.drop_constraint("miss_gap_id_fkey", type_="foreignkey")
        batch.drop_column("gap_id")
    op.drop_table("gap")
