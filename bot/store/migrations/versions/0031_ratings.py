"""ratings"""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0060"


def upgrade() -> None:
    with op.batch_alter_table("follow_up") as batch_op:
        batch_op.add_column(sa.Column("rating", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column("comment", sa.String(), nullable=False, server_default=sa.text("''"))
        )
