"""What goes wrong in a way that the person can do something about."""

from typing import Any


class Problem(Exception):
    """`key` names the lines `console-problem-<key>` and `…-next`; `values` go into the first."""

    def __init__(self, status: int, key: str, **values: Any) -> None:
        super().__init__(key)
        self.status, self.key, self.values = status, key, values
