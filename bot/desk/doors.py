"""Bodies: those that come with the product, as coordinators changed them and looked at them."""

from collections.abc import Mapping

from sqlmodel import Session, col, select

from bot.desk import accounts
from bot.desk.office import Office
from bot.desk.situation import state_of
from bot.effects import FindDoors
from bot.events import DoorsFound
from bot.store.tables import Account, BodyLook, BodyRow, Conversation
from faq.bodies import Body, starter_bodies
from faq.doors import bodies_for, find_bodies

EVERYWHERE = "all"


def bodies_now(session: Session) -> dict[str, Body]:
    """Every body that people are directed to, with the day that somebody last looked at it."""
    rows = session.exec(select(BodyRow)).all()
    known = {**starter_bodies(), **{row.slug: Body.model_validate(row.document) for row in rows}}
    gone = {row.slug for row in rows if row.withdrawn_at is not None}
    looks = {look.slug: look for look in session.exec(select(BodyLook))}
    return {slug: _seen(body, looks) for slug, body in known.items() if slug not in gone}


def _seen(body: Body, looks: Mapping[str, BodyLook]) -> Body:
    look = looks.get(body.slug)
    if look is None:
        return body
    return body.model_copy(update={"verified_on": look.verified_on, "verified_by": look.name})


def withdrawn(session: Session) -> list[Body]:
    """Those that nobody is directed to any more, as they last were."""
    gone = select(BodyRow).where(col(BodyRow.withdrawn_at).is_not(None)).order_by(col(BodyRow.slug))
    return [Body.model_validate(row.document) for row in session.exec(gone)]


def body_of(session: Session, slug: str) -> Body | None:
    """The body, withdrawn or not; None when there is none of that name."""
    row = session.get(BodyRow, slug)
    return Body.model_validate(row.document) if row else starter_bodies().get(slug)


def version_of(session: Session, slug: str) -> int:
    """0 while it is as it came with the product."""
    row = session.get(BodyRow, slug)
    return row.version if row else 0


def read_again(office: Office) -> None:
    """From now on signposts name the bodies as they are in the database."""
    with office.reading() as session:
        office.bodies = bodies_now(session)


def keep(office: Office, session: Session, body: Body, account: Account) -> None:
    """Puts this state of the body in the list; whoever writes it has looked at its site."""
    row = _row(office, session, body)
    row.document, row.account_id, row.withdrawn_at = body.model_dump(mode="json"), account.id, None
    accounts.audit(office, session, account, "body", body.slug)
    verify(office, session, body.slug, account)


def withdraw(office: Office, session: Session, slug: str, account: Account) -> bool:
    """Directs nobody to it any more; False when there is no such body."""
    body = body_of(session, slug)
    if body is None:
        return False
    _row(office, session, body).withdrawn_at = office.clock()
    accounts.audit(office, session, account, "body-withdrawn", slug)
    return True


def _row(office: Office, session: Session, body: Body) -> BodyRow:
    """The body's row, made if it has none, in its next version."""
    now = office.clock()
    row = session.get(BodyRow, body.slug, with_for_update=True)
    if row is None:
        document = body.model_dump(mode="json")
        row = BodyRow(slug=body.slug, document=document, version=0, changed_at=now)
    row.version, row.changed_at = row.version + 1, now
    session.add(row)
    return row


def verify(office: Office, session: Session, slug: str, account: Account) -> bool:
    """This account has just looked at the body's site; False when there is no such body."""
    if body_of(session, slug) is None:
        return False
    today = office.clock().date()
    look = session.get(BodyLook, slug) or BodyLook(slug=slug, verified_on=today)
    look.verified_on, look.name, look.account_id = today, account.name, account.id
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
