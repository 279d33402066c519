"""notes on problems, and who gave up on one"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "giving_up",
        sa.Column("person_id", sa.String(12), sa.ForeignKey("people.person_id"), primary_key=True),
        sa.Column("problem", sa.String(120), primary_key=True),
        sa.Column("given_up_at", sa.Double, nullable=False),
    )
    op.create_table(
        "notes",
        sa.Column("person_id", sa.String(12), sa.ForeignKey("people.person_id"), primary_key=True),
        sa.Column("problem", sa.String(120), primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("updated_at", sa.Double, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("notes")
    op.drop_table("giving_up")
