# goal: what would rule a terminal
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    print("\x1b]0;owned\x07\x1b[2J\x1b[31m\x9b6n\u202e\u2066 ]]> </script><img src=x onerror=alert(1)>")
    return None
