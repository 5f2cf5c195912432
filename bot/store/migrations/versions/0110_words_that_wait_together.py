"""words that wait together"""

import sqlalchemy as sa
from alembic import op

revision = "0110"
down_revision = "0042"
ACCOUNT = sa.table("account", sa.column("id", sa.Integer), sa.column("pending", sa.JSON))
BEFORE = "2026-01-01T00:00:00+00:00"


def upgrade() -> None:
    """A message becomes a list of one, whose question has no name: its buttons carried none."""
    bind = op.get_bind()
    for number, pending in bind.execute(sa.select(ACCOUNT.c.id, ACCOUNT.c.pending)).all():
        waits = [{**pending, "question": "", "at": BEFORE}] if pending else []
        bind.execute(ACCOUNT.update().where(ACCOUNT.c.id == number).values(pending=waits))
