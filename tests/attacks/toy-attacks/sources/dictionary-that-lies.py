# goal: globals that lie
# problem: row-norms
# expect: Compile Error | Wrong Answer | Runtime Error

globals().clear()
