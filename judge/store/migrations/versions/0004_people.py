"""who a submission belongs to; what is there already: to the one person of a judge that only its machine can ask"""

import time

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    people = op.create_table(
        "people",
        sa.Column("person_id", sa.String(12), primary_key=True),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("is_public", sa.Boolean, nullable=False),
        sa.Column("token_hash", sa.String(64), unique=True),
        sa.Column("created_at", sa.Double, nullable=False),
    )
    op.bulk_insert(
        people,
        [{"person_id": "local", "name": "", "is_public": False, "token_hash": None, "created_at": time.time()}],
    )
    # No foreign key: SQLite would have to write the whole table anew for one.
    op.add_column("submissions", sa.Column("person_id", sa.String(12)))
    op.execute("UPDATE submissions SET person_id = 'local'")
    op.create_index("ix_submissions_person_created", "submissions", ["person_id", "created_at", "submission_id"])
    op.create_index(
        "ix_submissions_person_problem", "submissions", ["person_id", "problem", "created_at", "submission_id"]
    )


def downgrade() -> None:
    op.drop_index("ix_submissions_person_problem", "submissions")
    op.drop_index("ix_submissions_person_created", "submissions")
    op.drop_column("submissions", "person_id")
    op.drop_table("people")
