"""The weekly digest: who follows what, what is new, and when it is told."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import delete
from sqlmodel import Session, col, select

from bot.desk import people
from bot.desk.offers import load_offers
from bot.desk.office import Office
from bot.desk.scheduling import forget, remind
from bot.desk.situation import state_of
from bot.effects import FindNews, Subscribe, Unsubscribe
from bot.events import NewsFound, ReminderDue, SubscriptionsKnown
from bot.lines import say
from bot.store.tables import (
    Conversation,
    EntryRevision,
    EventRow,
    FollowUp,
    OfferRow,
    Subscription,
)
from faq.news import concerns, offer_concerns
from handoff.quiet import zone_of

TUESDAY, HOUR = 1, time(10)
NAMED, LISTED = 3, 9
News = tuple[str, str]
"""An option's id, and the title it leads to."""


def subscribe(
    office: Office, session: Session, conversation: Conversation, effect: Subscribe
) -> SubscriptionsKnown:
    """One more topic, and a digest next week; without a topic only what is followed."""
    topics = topics_of(session, conversation)
    if not effect.topic:
        return SubscriptionsKnown(topics)
    if effect.topic not in topics:
        topics = (*topics, effect.topic)
        row = Subscription(
            conversation_id=conversation.id or 0, topic=effect.topic, at=office.clock()
        )
        session.add(row)
    if _pending(session, conversation) is None:
        _plan(office, session, conversation)
    return SubscriptionsKnown(topics, "added")


def unsubscribe(
    _: Office, session: Session, conversation: Conversation, __: Unsubscribe
) -> SubscriptionsKnown:
    """No topic and no digest any more."""
    mine = col(Subscription.conversation_id) == conversation.id
    session.exec(delete(Subscription).where(mine))
    forget(session, _subject(conversation))
    return SubscriptionsKnown((), "stopped")


def topics_of(session: Session, conversation: Conversation) -> tuple[str, ...]:
    """What the contact follows, in the order in which they chose it."""
    mine = select(Subscription.topic).where(Subscription.conversation_id == conversation.id)
    return tuple(session.exec(mine.order_by(col(Subscription.id))))


def _subject(conversation: Conversation) -> str:
    return f"digest-{conversation.id}"


def _pending(session: Session, conversation: Conversation) -> FollowUp | None:
    wanted = select(FollowUp).where(
        FollowUp.subject == _subject(conversation), col(FollowUp.done_at).is_(None)
    )
    return session.exec(wanted).first()


def _plan(office: Office, session: Session, conversation: Conversation) -> None:
    """Next Tuesday in the morning, where the contact lives; the day is the step."""
    country = people.contact_of(session, conversation).country
    zone = zone_of(country, office.settings.time_zone)
    today = office.clock().astimezone(zone).date()
    day = today + timedelta((TUESDAY - today.weekday() - 1) % 7 + 1)
    due = datetime.combine(day, HOUR, zone)
    remind(
        office,
        session,
        conversation,
        "digest",
        _subject(conversation),
        due,
        step=day.toordinal(),
    )


def digest(
    office: Office, session: Session, conversation: Conversation, row: FollowUp
) -> ReminderDue | None:
    """This week's digest; None in a week without news. The next one is planned either way."""
    topics = topics_of(session, conversation)
    if not topics:
        return None
    _plan(office, session, conversation)
    language = state_of(conversation).language
    news = list(_news(office, session, topics, language, row.counted_from))
    if not news:
        return None
    day = row.counted_from.date().isoformat()
    options = ((f"updates/show/{day}", "option-updates-show"), _STOP)
    return ReminderDue("digest", {"titles": _titles(language, news)}, options)


_STOP = ("updates/stop", "option-updates-stop")


def _titles(language: str, news: list[News]) -> str:
    named = " · ".join(title for _, title in news[:NAMED])
    rest = len(news) - NAMED
    return f"{named} {say(language, 'digest-more', count=rest)}" if rest > 0 else named


def find(
    office: Office, session: Session, conversation: Conversation, effect: FindNews
) -> NewsFound:
    """What the digest told of, as it is now."""
    topics = topics_of(session, conversation) or ("all",)
    since = datetime.combine(effect.since, time(), UTC)
    language = state_of(conversation).language
    return NewsFound(tuple(_news(office, session, topics, language, since))[:LISTED])


def _news(
    office: Office, session: Session, topics: tuple[str, ...], language: str, since: datetime
) -> Iterator[News]:
    """Entries, then offers, then events."""
    yield from _entries(office, session, topics, language, since)
    yield from _offers(session, topics, language, since, office.clock().date())
    yield from _events(office, session, topics, since)


def _entries(
    office: Office, session: Session, topics: tuple[str, ...], language: str, since: datetime
) -> Iterator[News]:
    changed = select(EntryRevision.slug).where(
        col(EntryRevision.at) >= since, EntryRevision.status == "published"
    )
    catalog = office.knowledge.current.catalog
    for slug in sorted(set(session.exec(changed))):
        if slug in catalog and concerns(topics, catalog[slug].sectors, catalog[slug].category):
            yield f"answer/{slug}", catalog[slug].wording(language).title


def _offers(
    session: Session, topics: tuple[str, ...], language: str, since: datetime, today: date
) -> Iterator[News]:
    changed = set(session.exec(select(OfferRow.slug).where(col(OfferRow.changed_at) >= since)))
    for slug, offer in load_offers(session).items() if changed else ():
        if slug in changed and offer.is_open(today) and offer_concerns(topics, offer):
            yield f"offers/show/{slug}", offer.wording(language).title


def _events(
    office: Office, session: Session, topics: tuple[str, ...], since: datetime
) -> Iterator[News]:
    coming = select(EventRow).where(
        col(EventRow.changed_at) >= since,
        col(EventRow.starts_at) > office.clock(),
        col(EventRow.cancelled_at).is_(None),
    )
    for event in session.exec(coming.order_by(col(EventRow.starts_at))):
        if concerns(topics, event.sectors):
            yield f"agenda/show/{event.id}", event.title
