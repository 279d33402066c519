"""who waits, so that one cannot starve the others, and under which key it was asked for, so that it is taken once"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("submissions", sa.Column("sender", sa.String(200)))
    op.add_column("submissions", sa.Column("request_key", sa.String(200)))
    op.create_index("ix_submissions_sender", "submissions", ["sender"])
    op.create_index("ix_submissions_request_key", "submissions", ["request_key"], unique=True)


def downgrade() -> None:
    op.drop_index("ix_submissions_request_key", "submissions")
    op.drop_index("ix_submissions_sender", "submissions")
    op.drop_column("submissions", "request_key")
    op.drop_column("submissions", "sender")
