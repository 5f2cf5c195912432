"""The directory of offers in the database, and what each contact keeps of it."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from bot.desk import accounts, people
from bot.desk.office import Office
from bot.desk.scheduling import remind
from bot.desk.situation import state_of
from bot.effects import FindOffers, ListSavedOffers, SaveOffer, ShowOffer
from bot.events import OfferSaved, OffersFound, OfferShown, ReminderDue
from bot.lines import day
from bot.store.tables import Account, Conversation, FollowUp, OfferRow, SavedOffer
from faq.offers import Offer, find_offers

PAGE = 8
MORNING = time(9)
NOTICE = timedelta(days=3)


def load_offers(session: Session) -> dict[str, Offer]:
    """Every offer, by slug."""
    rows = session.exec(select(OfferRow).order_by(col(OfferRow.slug)))
    return {row.slug: Offer.model_validate(row.document) for row in rows}


def load_offer(session: Session, slug: str) -> Offer | None:
    row = session.get(OfferRow, slug)
    return Offer.model_validate(row.document) if row else None


def keep_offer(office: Office, session: Session, offer: Offer, account: Account | None) -> None:
    """Puts this state of the offer in the directory."""
    row = session.get(OfferRow, offer.slug)
    document = offer.model_dump(mode="json")
    if row is None:
        row = OfferRow(slug=offer.slug, document=document, version=0, changed_at=office.clock())
    row.document, row.version, row.changed_at = document, row.version + 1, office.clock()
    row.account_id = account.id if account else None
    session.add(row)
    if account is not None:
        accounts.audit(office, session, account, "offer", offer.slug)


def add_missing(office: Office, session: Session, offers: Mapping[str, Offer]) -> int:
    """Adds those that the directory does not have; what is there stays as coordinators left it."""
    known = set(session.exec(select(OfferRow.slug)))
    new = [offer for slug, offer in offers.items() if slug not in known]
    for offer in new:
        keep_offer(office, session, offer, None)
    return len(new)


def find(
    office: Office, session: Session, conversation: Conversation, effect: FindOffers
) -> OffersFound:
    contact = people.contact_of(session, conversation)
    language = state_of(conversation).language
    today = office.clock().date()
    offers = load_offers(session).values()
    found = find_offers(offers, effect.text, language, contact.country, today)
    start = effect.page * PAGE
    # Only the whole list has pages: a request is answered by its likeliest offers.
    more = not effect.text and len(found) > start + PAGE
    return OffersFound(effect.text, tuple(found[start : start + PAGE]), effect.page, more)


def show(
    office: Office, session: Session, conversation: Conversation, effect: ShowOffer
) -> OfferShown:
    offer = _open_offer(office, session, effect.slug)
    return OfferShown(offer, _kept(session, conversation, effect.slug) is not None)


def save(
    office: Office, session: Session, conversation: Conversation, effect: SaveOffer
) -> OfferSaved:
    offer = _open_offer(office, session, effect.slug)
    if offer is not None and _kept(session, conversation, offer.slug) is None:
        row = SavedOffer(conversation_id=conversation.id or 0, slug=offer.slug, at=office.clock())
        session.add(row)
        _remind(office, session, conversation, offer)
    return OfferSaved(offer)


def _remind(office: Office, session: Session, conversation: Conversation, offer: Offer) -> None:
    """A few days before it ends, in the morning; at once when it ends sooner."""
    if offer.ends_on is None:
        return
    zone = ZoneInfo(office.settings.time_zone)
    last = datetime.combine(offer.ends_on, MORNING, zone)
    due = max(last - NOTICE, office.clock() + timedelta(hours=1))
    subject = f"offer-{conversation.id}-{offer.slug}"
    end = datetime.combine(offer.ends_on + timedelta(1), time(), zone)
    remind(office, session, conversation, "offer", subject, due, expires_at=end)


def ending(
    office: Office, session: Session, conversation: Conversation, row: FollowUp
) -> ReminderDue | None:
    """The reminder; None when the offer can no longer be had, or lasts longer than it did."""
    offer = load_offer(session, row.subject.split("-", 2)[2])
    today = office.clock().date()
    if offer is None or offer.ends_on is None or not offer.is_open(today):
        return None
    language = state_of(conversation).language
    values = {"title": offer.wording(language).title, "date": day(language, offer.ends_on)}
    options = (("offers/mine", "option-my-offers"), ("offers/all/0", "option-all-offers"))
    return ReminderDue("offer-ending", values, options, asked_for=True)


def saved(
    office: Office, session: Session, conversation: Conversation, _: ListSavedOffers
) -> OffersFound:
    """What the contact keeps, without what has ended."""
    kept = select(OfferRow).join(SavedOffer).where(SavedOffer.conversation_id == conversation.id)
    rows = session.exec(kept.order_by(col(SavedOffer.id).desc()))
    today = office.clock().date()
    offers = [o for row in rows if not (o := Offer.model_validate(row.document)).has_ended(today)]
    return OffersFound("", tuple(offers[:PAGE]), saved=True)


def _open_offer(office: Office, session: Session, slug: str) -> Offer | None:
    offer = load_offer(session, slug)
    return offer if offer and offer.is_open(office.clock().date()) else None


def _kept(session: Session, conversation: Conversation, slug: str) -> SavedOffer | None:
    mine = SavedOffer.conversation_id == conversation.id, SavedOffer.slug == slug
    return session.exec(select(SavedOffer).where(*mine)).first()
