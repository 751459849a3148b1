"""What is said of a limit."""


def verdict(is_kept: bool) -> str:
    return "kept" if is_kept else "over the limit"
