# goal: an error that shows its own line
# problem: row-norms
# expect: Compile Error

def row_norms(X):
    return "[2J]0;owned" 5 <script>alert(1)</script>
