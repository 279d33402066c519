"""solutions that are shown to others, comments under them, and complaints"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "shared_solutions",
        sa.Column("submission_id", sa.String(12), sa.ForeignKey("submissions.submission_id"), primary_key=True),
        sa.Column("problem", sa.String(120), nullable=False),
        sa.Column("person_id", sa.String(12), sa.ForeignKey("people.person_id"), nullable=False),
        sa.Column("shared_at", sa.Double, nullable=False),
    )
    op.create_index("ix_shared_solutions_problem", "shared_solutions", ["problem", "shared_at"])
    op.create_table(
        "comments",
        sa.Column("comment_id", sa.String(12), primary_key=True),
        sa.Column(
            "submission_id",
            sa.String(12),
            sa.ForeignKey("shared_solutions.submission_id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("person_id", sa.String(12), sa.ForeignKey("people.person_id"), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("written_at", sa.Double, nullable=False),
        sa.Column("edited_at", sa.Double),
    )
    op.create_index("ix_comments_submission", "comments", ["submission_id", "written_at"])
    op.create_index("ix_comments_person", "comments", ["person_id", "written_at"])
    op.create_table(
        "complaints",
        sa.Column("complaint_id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("subject", sa.String(12), nullable=False),
        sa.Column("person_id", sa.String(12), sa.ForeignKey("people.person_id"), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("made_at", sa.Double, nullable=False),
        sa.UniqueConstraint("subject", "person_id"),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("complaints")
    op.drop_table("comments")
    op.drop_table("shared_solutions")
