"""Alerts: looks at the queue, the channels and the answers, and tells who wants to hear of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.channels.port import UnreachableError, WindowClosedError
from bot.channels.whatsapp.errors import meaning
from bot.desk import mail, post, silence
from bot.desk.office import Office
from bot.lines import say
from bot.store.engine import hold
from bot.store.tables import (
    Account,
    Address,
    AlertRow,
    Conversation,
    Feedback,
    Inbox,
    Message,
    Outbox,
    Ticket,
)
from handoff.alerts import (
    DAY,
    SHORT,
    Alert,
    News,
    State,
    Traffic,
    Way,
    next_alert,
    of_channel,
    of_precision,
    of_queue,
    way_for,
)

RECENT = timedelta(minutes=30)
JUDGED = timedelta(days=30)
CHANNELS = ("telegram", "whatsapp")
KINDS = ("queue", *CHANNELS, "precision", "parked")
OF_THE_CONTACT = ("unreachable", "windowclosed", "held_by_human", "no_longer_wanted")
"""Results of messages that did not leave although the channel works."""


@dataclass(frozen=True, slots=True)
class Look:
    """At one thing: its state, and the figures that say it."""

    state: State
    figures: Mapping[str, int]


def watch(office: Office) -> None:
    """Begins and ends alerts, and tells of them once, whatever the number of processes."""
    with office.reading() as session:
        looks = look(office, session)
    with office.transaction() as session:
        if hold(session, "alerts"):
            failing = frozenset(kind for kind in CHANNELS if looks[kind].state is State.BAD)
            for kind, seen in looks.items():
                _follow(office, session, kind, seen, failing)


def look(office: Office, session: Session) -> dict[str, Look]:
    """What there is to see at this moment, by kind."""
    channels = {channel: _at_channel(office, session, channel) for channel in CHANNELS}
    return {
        "queue": _at_queue(office, session),
        **channels,
        "precision": _at_precision(office, session),
        "parked": _at_parked(office, session),
    }


def _at_queue(office: Office, session: Session) -> Look:
    queued = select(func.count(col(Ticket.id))).where(
        col(Ticket.closed_at).is_(None), col(Ticket.assignee_id).is_(None)
    )
    waiting = int(session.exec(queued).one())
    return Look(of_queue(waiting, office.settings.alert_queue), {"waiting": waiting})


def _at_channel(office: Office, session: Session, channel: str) -> Look:
    seen = traffic(office, session, channel)
    state = of_channel(seen, office.settings.alert_failures)
    figures = {"failed": seen.failed, "tried": seen.tried}
    if seen.silent >= SHORT:
        figures["minutes"] = seen.silent // timedelta(minutes=1)
    return Look(state, figures)


def traffic(office: Office, session: Session, channel: str) -> Traffic:
    """What left of late or did not, what is being tried again, and whether the channel answers."""
    left = failed = 0
    since = office.clock() - RECENT
    what: Any = (Message.status, Message.error, func.count())
    decided = (
        select(*what)
        .join(Conversation, col(Conversation.id) == Message.conversation_id)
        .where(Conversation.channel == channel, Message.direction == "out")
        .where(col(Message.created_at) >= since, Message.status != "queued")
        .group_by(*what[:2])
    )
    for status, error, number in session.exec(decided):
        left += number if status != "failed" else 0
        failed += number if status == "failed" and _by_the_channel(error or "") else 0
    again = _tried_again(session, channel)
    refused = any(error.startswith("AlarmError") for error in again)
    silent = silence.lasts(office, session, channel)
    return Traffic(left + failed + len(again), failed + len(again), refused, silent)


def _by_the_channel(error: str) -> bool:
    """Not the contact's doing, nor ours."""
    reason = meaning(int(error)) if error.isdecimal() else None
    return error not in OF_THE_CONTACT and not isinstance(
        reason, UnreachableError | WindowClosedError
    )


def _tried_again(session: Session, channel: str) -> list[str]:
    """The errors of what has not left at the second try."""
    wanted = (
        select(Outbox.error)
        .join(Address, col(Address.id) == Outbox.address_id)
        .where(col(Outbox.done_at).is_(None), Address.channel == channel)
        .where(col(Outbox.error).is_not(None), Outbox.attempts > 1)
    )
    return [error or "" for error in session.exec(wanted)]


def _at_precision(office: Office, session: Session) -> Look:
    since = office.clock() - JUDGED
    judged = select(Feedback.helpful, func.count()).where(col(Feedback.at) >= since)
    counts = dict(session.exec(judged.group_by(col(Feedback.helpful))).all())
    right, whole = counts.get(True, 0), sum(counts.values())
    percent = round(100 * right / whole) if whole else 0
    state = of_precision(right, whole, office.settings.alert_precision)
    return Look(state, {"percent": percent, "judged": whole})


def _at_parked(office: Office, session: Session) -> Look:
    """Messages that were given up within a day: nobody answers them."""
    lately = col(Inbox.parked_at) > office.clock() - DAY
    parked = int(session.exec(select(func.count(col(Inbox.id))).where(lately)).one())
    return Look(State.BAD if parked else State.GOOD, {"parked": parked})


def _follow(
    office: Office, session: Session, kind: str, seen: Look, failing: frozenset[str]
) -> None:
    row = _last(session, kind)
    former = Alert(row.began_at, row.told_at, row.ended_at) if row else None
    told_before = session.exec(
        select(func.max(AlertRow.told_at)).where(AlertRow.kind == kind)
    ).one()
    alert, news = next_alert(former, seen.state, office.clock(), told_before)
    if alert is None or alert == former:
        return
    if row is None or row.began_at != alert.began_at:
        row = AlertRow(kind=kind, began_at=alert.began_at, figures=dict(seen.figures))
        session.add(row)
    row.told_at, row.ended_at = alert.told_at, alert.ended_at
    session.flush()
    if news is not None:
        _tell(office, session, kind, news, seen.figures, failing)


def _last(session: Session, kind: str) -> AlertRow | None:
    wanted = select(AlertRow).where(AlertRow.kind == kind)
    return session.exec(wanted.order_by(col(AlertRow.id).desc()).limit(1)).first()


def _tell(
    office: Office,
    session: Session,
    kind: str,
    news: News,
    figures: Mapping[str, int],
    failing: frozenset[str],
) -> None:
    """Each coordinator by the way they chose, else by one that works."""
    link = f"{office.settings.public_url}/numbers" if office.settings.public_url else ""
    for account in coordinators(session):
        text = line_of(account.language, kind, news, figures)
        address = post.volunteer_address(session, account.id or 0)
        ways = {Way.TELEGRAM: address is not None, Way.EMAIL: bool(office.settings.smtp_url)}
        possible = frozenset(way for way, there in ways.items() if there)
        way = way_for(Way(account.alerts), possible, failing)
        if way is Way.TELEGRAM and address is not None:
            post.notify(office, session, address, text)
        elif way is Way.EMAIL:
            mail.write(office, session, account, "mail-alert", text=text, link=link)


def coordinators(session: Session) -> list[Account]:
    """Those who may hear of alerts, in the order of their accounts."""
    wanted = select(Account).where(Account.role == "coordinator", Account.status == "active")
    return list(session.exec(wanted.order_by(col(Account.id))))


def line_of(language: str, kind: str, news: News, figures: Mapping[str, int]) -> str:
    """The alert in one sentence; channels have theirs in common."""
    if kind in CHANNELS:
        what = "silence" if "minutes" in figures and news is News.BEGINS else "channel"
        return say(language, f"alert-{what}-{news}", channel=kind.capitalize(), **figures)
    return say(language, f"alert-{kind}-{news}", **figures)


def latest(session: Session, number: int) -> list[AlertRow]:
    """Those that run first, then the last ones to begin."""
    ordered = select(AlertRow).order_by(
        col(AlertRow.ended_at).is_not(None), col(AlertRow.id).desc()
    )
    return list(session.exec(ordered.limit(number)))
