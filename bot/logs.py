"""Structured logs: one JSON object a line, without personal data, with a correlation id.

The id names the inbox row that a line is about, and follows it through to the delivery.
"""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

CORRELATION: ContextVar[str] = ContextVar("correlation", default="")
QUIET = ("httpx", "httpcore", "apscheduler", "alembic", "twilio", "telegram", "uvicorn.access")


class JsonFormatter(logging.Formatter):
    """Time, level, logger, message, correlation, and where an exception came from.

    Of an exception only its type and place are kept: its text may quote what a contact wrote.
    """

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "correlation": CORRELATION.get(),
        }
        if record.exc_info and record.exc_info[0] is not None:
            line["exception"] = record.exc_info[0].__name__
            line["where"] = self._where(record)
        return json.dumps({name: value for name, value in line.items() if value})

    def _where(self, record: logging.LogRecord) -> str:
        trace = record.exc_info[2] if record.exc_info else None
        places = []
        while trace is not None:
            code = trace.tb_frame.f_code
            places.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        return " > ".join(places[-6:])


def start_logging() -> None:
    """To standard error. httpx is quiet: its addresses hold the bot's token."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


@contextmanager
def correlated(identifier: str) -> Iterator[None]:
    """Lines written inside carry this id."""
    token = CORRELATION.set(identifier)
    try:
        yield
    finally:
        CORRELATION.reset(token)
