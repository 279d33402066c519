# goal: the package's own files, anywhere
# problem: row-norms
# expect: Wrong Answer

import os


def row_norms(X):
    wanted = {"reference.py", "generator.py", "problem.toml", "checker.py", "statement.md"}
    for top in ("/run", "/opt", "/tmp", "/home", "/root", "/srv", "/mnt", "/media", "/var", "/etc"):
        for folder, _, files in os.walk(top):
            if "packages" in folder:
                continue
            if wanted & set(files):
                return (X * X).sum(axis=1) ** 0.5
    return None
