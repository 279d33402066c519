"""the range of a measured ratio, so that ties can be told"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("submissions", sa.Column("speed_low", sa.Double))
    op.add_column("submissions", sa.Column("speed_high", sa.Double))


def downgrade() -> None:
    with op.batch_alter_table("submissions") as table:
        table.drop_column("speed_high")
        table.drop_column("speed_low")
