"""Which tables were written: where nothing was, there is nothing new to look at."""

import re
from collections import Counter
from functools import cache
from typing import Any

from sqlalchemy import Engine, event

WRITING = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+"?(\w+)')


class Changes:
    """Counts, for each table, the commits that may have changed it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._written: set[str] = set()
        self.commits: Counter[str] = Counter()
        for name, listener in self._listeners.items():
            event.listen(engine, name, listener)

    def stop(self) -> None:
        for name, listener in self._listeners.items():
            event.remove(self._engine, name, listener)

    @property
    def _listeners(self) -> dict[str, Any]:
        return {
            "before_cursor_execute": self._execute,
            "commit": self._commit,
            "rollback": self._rollback,
        }

    def _execute(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        table = written_by(statement)
        if table:
            self._written.add(table)

    def _commit(self, _: object) -> None:
        self.commits.update(self._written)
        self._written.clear()

    def _rollback(self, _: object) -> None:
        self._written.clear()


@cache
def written_by(statement: str) -> str:
    """The table that a statement writes; empty for one that only reads."""
    found = WRITING.match(statement)
    return found[1] if found else ""
