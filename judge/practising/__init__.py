"""What practice amounts to: days, what is due again, what fails, and the course of an interview. Arithmetic on what was
handed in and when; nothing here opens the database."""
