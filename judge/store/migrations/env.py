"""What alembic runs. The connection, with its transaction, comes from judge.store.migrate."""

from alembic import context

from judge.store.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
context.run_migrations()
