# goal: a syntax error with a made-up place
# problem: row-norms
# expect: Runtime Error | Compile Error

error = SyntaxError("Accepted")
error.filename, error.lineno, error.offset, error.text = "/etc/passwd", -10**9, 10**9, object()
raise error
