# goal: a text that doubles
# problem: row-norms
# expect: Memory Limit Exceeded

def row_norms(X):
    text = "x"
    for _ in range(29):
        text += text
    return None
