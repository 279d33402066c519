"""submissions, their events, and the queue"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "submissions",
        sa.Column("submission_id", sa.String(12), primary_key=True),
        sa.Column("problem", sa.String(120), nullable=False),
        sa.Column("framework", sa.String(40), nullable=False),
        sa.Column("mode", sa.String(10), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("own_input", sa.Text),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("total", sa.Integer),
        sa.Column("verdict", sa.String(40)),
        sa.Column("score", sa.Double),
        sa.Column("speed_ratio", sa.Double),
        sa.Column("package_digest", sa.String(64)),
        sa.Column("report", sa.Text),
        sa.Column("created_at", sa.Double, nullable=False),
        sa.Column("started_at", sa.Double),
        sa.Column("judged_at", sa.Double),
    )
    op.create_index("ix_submissions_created", "submissions", ["created_at", "submission_id"])
    op.create_index("ix_submissions_problem_created", "submissions", ["problem", "created_at", "submission_id"])
    op.create_index("ix_submissions_verdict", "submissions", ["mode", "verdict"])
    op.create_table(
        "events",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column(
            "submission_id",
            sa.String(12),
            sa.ForeignKey("submissions.submission_id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_events_submission", "events", ["submission_id", "seq"])
    op.create_table(
        "jobs",
        sa.Column("job_id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("subject", sa.String(120), nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("queued_at", sa.Double, nullable=False),
        sa.Column("not_before", sa.Double, nullable=False),
        sa.Column("leased_by", sa.String(120)),
        sa.Column("leased_until", sa.Double),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_jobs_leased_by", "jobs", ["leased_by"])


def downgrade() -> None:
    op.drop_table("jobs")
    op.drop_table("events")
    op.drop_table("submissions")
