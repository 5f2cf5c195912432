"""a topic for each ticket in the volunteers' group"""

import sqlalchemy as sa
from alembic import op

revision = "0081"
down_revision = "0101"


def upgrade() -> None:
    op.add_column("address", sa.Column("ticket_id", sa.Integer(), nullable=True))
    op.create_index("ix_address_ticket_id", "address", ["ticket_id"])
