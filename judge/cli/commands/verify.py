"""stub"""


def verify() -> None:
    """stub"""
