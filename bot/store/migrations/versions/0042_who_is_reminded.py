"""who of the team wants what the clock sends"""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0081"


def upgrade() -> None:
    op.add_column(
        "account",
        sa.Column("reminded", sa.Boolean(), nullable=False, server_default=sa.true()),
    )
