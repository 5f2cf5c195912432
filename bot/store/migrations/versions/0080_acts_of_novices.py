"""what novices propose beyond words awaits approval too"""

import sqlalchemy as sa
from alembic import op

revision = "0080"
down_revision = "0052"


def upgrade() -> None:
    op.add_column("pending_reply", sa.Column("act", sa.JSON(), nullable=False, server_default="{}"))
