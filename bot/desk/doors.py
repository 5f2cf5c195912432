"""Bodies as they come with the product, and when somebody last looked at each."""

from collections.abc import Mapping

from sqlmodel import Session, select

from bot.desk import accounts
from bot.desk.office import Office
from bot.desk.situation import state_of
from bot.effects import FindDoors
from bot.events import DoorsFound
from bot.store.tables import Account, BodyLook, Conversation
from faq.bodies import Body, starter_bodies
from faq.doors import bodies_for, find_bodies

EVERYWHERE = "all"


def bodies_now(session: Session) -> Mapping[str, Body]:
    """Every body, with the day that a coordinator last looked at its site."""
    looks = {look.slug: look for look in session.exec(select(BodyLook))}
    return {
        slug: body.model_copy(
            update={"verified_on": looks[slug].verified_on, "verified_by": looks[slug].name}
        )
        if slug in looks
        else body
        for slug, body in starter_bodies().items()
    }


def verify(office: Office, session: Session, slug: str, account: Account) -> bool:
    """This account has just looked at the body's site; False when there is no such body."""
    if slug not in starter_bodies():
        return False
    look = session.get(BodyLook, slug) or BodyLook(slug=slug, verified_on=office.clock().date())
    look.verified_on, look.name, look.account_id = office.clock().date(), account.name, account.id
    session.add(look)
    accounts.audit(office, session, account, "verified-body", slug)
    return True


def find(_: Office, session: Session, conversation: Conversation, effect: FindDoors) -> DoorsFound:
    """By need and region, or by words."""
    bodies = bodies_now(session).values()
    if effect.need:
        region = "" if effect.region == EVERYWHERE else effect.region
        listed = bodies_for(bodies, effect.need, effect.country, region)
    else:
        language = state_of(conversation).language
        listed = find_bodies(bodies, effect.text, language, effect.country)
    return DoorsFound(tuple(listed), effect.need, effect.region)
