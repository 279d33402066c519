"""What alembic runs. The connection, with its transaction, comes from judge.store.migrate."""

from alembic import context

from judge.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
context.run_migrations()
