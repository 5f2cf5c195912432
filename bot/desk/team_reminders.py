"""Telling volunteers and coordinators by the clock, under the rules of all that is sent later.

In their Telegram chat if they linked one, else by e-mail if there is a mail server.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import func
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from bot.desk import mail, post, roster
from bot.desk.due_rows import MOOT, SENT, end, not_now, or_put_off
from bot.desk.office import Office
from bot.desk.team_news import TeamNews, digest, review
from bot.lines import say
from bot.store.tables import Account, TeamReminder
from handoff.follow_up import Facts, Form, Nature, judge
from handoff.rounds import DIGEST, REVIEW, Round

Composer = Callable[[Office, Session, Account, TeamReminder], TeamNews | None]
# By kind: when it comes round, and what is said, or None when there is nothing to say.
ROUNDS: dict[str, tuple[Round, Composer]] = {"digest": (DIGEST, digest), "review": (REVIEW, review)}


@dataclass(frozen=True, slots=True)
class ForTeam:
    """A row with whom it is for, and what would be said now."""

    row: TeamReminder
    account: Account
    news: TeamNews

    @property
    def text(self) -> str:
        return say(self.account.language, self.news.line, **self.news.values)


def plan(office: Office) -> int:
    """The next round of every kind for everybody who is active; returns how many are new."""
    with office.transaction() as session:
        accounts = session.exec(select(Account).where(Account.status == "active")).all()
        rows = [row for account in accounts for row in _next_rounds(office, account)]
        dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
        insert = dialect.insert(TeamReminder).on_conflict_do_nothing()
        table = TeamReminder.__table__  # type: ignore[attr-defined]
        if not rows:
            return 0
        made = session.connection().execute(insert.values(rows).returning(table.c.id))
        return len(made.all())


def _next_rounds(office: Office, account: Account) -> Iterator[dict[str, Any]]:
    """Rows as the table takes them; volunteers have no digest."""
    zone = roster.zone_for(office, account)
    for kind, (round_, _) in ROUNDS.items():
        if kind == "digest" and account.role != "coordinator":
            continue
        due_at = round_.next(office.clock(), zone)
        yield {
            "account_id": account.id,
            "kind": kind,
            "day": due_at.date().toordinal(),
            "counted_from": due_at - round_.period,
            "due_at": due_at,
            "attempts": 0,
        }


def next_due(office: Office) -> datetime | None:
    """When something is to be judged next."""
    with office.reading() as session:
        return session.exec(select(func.min(TeamReminder.due_at)).where(*_pending())).one()


def _pending() -> tuple[Any, Any]:
    return col(TeamReminder.done_at).is_(None), col(TeamReminder.held_at).is_(None)


def send_due(office: Office, limit: int = 50) -> int:
    """Judges what is due, and sends it if it may be; returns how many were looked at."""
    due_at = next_due(office)
    if due_at is None or due_at > office.clock():
        return 0
    with office.transaction() as session:
        due = select(TeamReminder).where(*_pending(), col(TeamReminder.due_at) <= office.clock())
        locked = due.order_by(col(TeamReminder.due_at)).limit(limit)
        rows = session.exec(locked.with_for_update(skip_locked=True)).all()
        for row in rows:
            or_put_off(office, row, partial(_send_or_not, office, session, row))
        return len(rows)


def _send_or_not(office: Office, session: Session, row: TeamReminder) -> None:
    found, now = compose(office, session, row), office.clock()
    if found is None:
        end(row, now, MOOT)
        return
    facts = facts_of(office, session, found)
    judgement = judge(facts, office.calendar, now)
    if judgement.form is not None:
        _send(office, session, found, judgement.form)
    else:
        not_now(row, judgement, now)


def compose(office: Office, session: Session, row: TeamReminder) -> ForTeam | None:
    """What would be said now; nothing to whoever has left, is away, or wants none."""
    account = session.get_one(Account, row.account_id)
    away = account.paused_until is not None and account.paused_until > office.clock()
    if account.status != "active" or away or not account.reminded:
        return None
    news = ROUNDS[row.kind][1](office, session, account, row)
    return ForTeam(row, account, news) if news else None


def facts_of(office: Office, session: Session, found: ForTeam) -> Facts:
    """What is known of the account and the row."""
    sent = select(func.max(TeamReminder.done_at)).where(
        TeamReminder.account_id == found.account.id, TeamReminder.result == SENT
    )
    return Facts(
        counted_from=found.row.counted_from,
        due_at=found.row.due_at,
        nature=Nature.WORK,
        last_automatic_at=session.exec(sent).one(),
        surge=office.surge,
        country=found.account.country,
        forms=_forms(office, session, found.account),
    )


def _forms(office: Office, session: Session, account: Account) -> tuple[Form, ...]:
    if post.volunteer_address(session, account.id or 0) is not None:
        return (Form.TEXT,)
    return (Form.MAIL,) if office.settings.smtp_url else ()


def waiting(office: Office, session: Session, until: datetime | None) -> list[ForTeam]:
    """What is to be sent until then and still has a sense."""
    rows = select(TeamReminder).where(col(TeamReminder.done_at).is_(None))
    if until is not None:
        rows = rows.where(col(TeamReminder.due_at) < until)
    ordered = session.exec(rows.order_by(col(TeamReminder.due_at)))
    return [found for row in ordered if (found := compose(office, session, row))]


def _send(office: Office, session: Session, found: ForTeam, form: Form) -> None:
    with session.begin_nested():
        end(found.row, office.clock(), SENT, form)
        address = post.volunteer_address(session, found.account.id or 0)
        if form is Form.TEXT and address is not None:
            post.notify(office, session, address, found.text)
        else:
            mail.write(office, session, found.account, found.news.line, **found.news.values)
