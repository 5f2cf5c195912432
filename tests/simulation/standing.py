"""What may never be found in the database, whatever happened."""

from dataclasses import dataclass

from sqlalchemy import TextClause, text


class BrokenRuleError(AssertionError):
    """An invariant that does not hold."""


def require(holds: bool, what: str) -> None:
    if not holds:
        raise BrokenRuleError(what)


@dataclass(frozen=True)
class Never:
    """`found` selects what breaks the rule; it can change only with the `tables`."""

    what: str
    tables: frozenset[str]
    found: TextClause


def never(what: str, tables: str, query: str) -> Never:
    return Never(what, frozenset(tables.split()), text(query))


NEVER = (
    never(
        "two open tickets",
        "ticket",
        "SELECT conversation_id FROM ticket WHERE closed_at IS NULL"
        " GROUP BY conversation_id HAVING count(*) > 1",
    ),
    never(
        "a claimed ticket without a lease, or a lease without a holder",
        "ticket",
        "SELECT id FROM ticket"
        " WHERE closed_at IS NULL AND (assignee_id IS NULL) != (lease_until IS NULL)",
    ),
    never(
        "a waiting ticket that nobody was told of",
        "ticket",
        "SELECT id FROM ticket WHERE closed_at IS NULL AND assignee_id IS NULL AND told_at IS NULL",
    ),
    never(
        "an open ticket of an erased contact",
        "ticket contact",
        "SELECT t.id FROM ticket t"
        " JOIN conversation c ON c.id = t.conversation_id JOIN contact k ON k.id = c.contact_id"
        " WHERE t.closed_at IS NULL AND k.erased_at IS NOT NULL",
    ),
    never(
        "a parked message",
        "inbox",
        "SELECT id FROM inbox WHERE done_at IS NULL AND parked_at IS NOT NULL",
    ),
    never(
        "two messages of one arrival",
        "message",
        # Those before were looked at when they were written.
        "SELECT m.id FROM message m WHERE m.id > :since AND m.direction = 'in'"
        " AND EXISTS (SELECT 1 FROM message n WHERE n.external_id = m.external_id"
        " AND n.id != m.id AND n.direction = 'in')",
    ),
)
NEWEST = text("SELECT max(id) FROM message")
