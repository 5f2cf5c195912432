"""forms of follow-ups"""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0021"


def upgrade() -> None:
    with op.batch_alter_table("follow_up") as batch_op:
        batch_op.add_column(sa.Column("form", sa.String(), nullable=True))
