"""The pages: one file per noun. A page calls actions, and shapes nothing but HTML."""
