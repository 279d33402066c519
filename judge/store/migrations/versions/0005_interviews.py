"""interviews, their parts, and which submissions belong to one"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "interviews",
        sa.Column("interview_id", sa.String(12), primary_key=True),
        sa.Column("person_id", sa.String(12), nullable=False),
        sa.Column("company", sa.String(120), nullable=False),
        sa.Column("difficulty", sa.String(10), nullable=False),
        sa.Column("category", sa.String(120), nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("runs_allowed", sa.Integer),
        sa.Column("started_at", sa.Double, nullable=False),
        sa.Column("ended_at", sa.Double),
    )
    op.create_index("ix_interviews_person", "interviews", ["person_id", "started_at"])
    op.create_table(
        "interview_parts",
        sa.Column(
            "interview_id",
            sa.String(12),
            sa.ForeignKey("interviews.interview_id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("problem", sa.String(120), nullable=False),
        sa.Column("hints", sa.Integer, nullable=False),
        sa.Column("passed_on_at", sa.Double),
    )
    op.add_column("submissions", sa.Column("interview_id", sa.String(12)))
    op.create_index("ix_submissions_interview", "submissions", ["interview_id"])


def downgrade() -> None:
    op.drop_index("ix_submissions_interview", "submissions")
    op.drop_column("submissions", "interview_id")
    op.drop_table("interview_parts")
    op.drop_table("interviews")
