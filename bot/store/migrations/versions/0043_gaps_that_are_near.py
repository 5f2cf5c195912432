"""for each gap, those that may ask for the same"""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0110"


def upgrade() -> None:
    op.add_column("gap", sa.Column("near", sa.JSON(), nullable=False, server_default="[]"))
