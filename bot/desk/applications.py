"""Applications to become a volunteer: kept, made known to coordinators, decided by one of them."""

from sqlalchemy import delete as sql_delete
from sqlmodel import Session, col, select

from bot.desk import accounts, mail, post
from bot.desk.office import Office
from bot.lines import say
from bot.store.tables import AccessToken, Account, Address, Conversation, Mail
from handoff.application import Application
from handoff.approval import Level


def apply(
    office: Office,
    session: Session,
    application: Application,
    conversation: Conversation | None = None,
) -> None:
    """Keeps the application; nothing tells whether the address is known already."""
    known = accounts.by_email(office, session, application.email) is not None
    if known or (conversation is not None and _has_applied(session, conversation)):
        return
    account = accounts.add(
        office, session, "volunteer", application.email, application.name, status="applied"
    )
    account.level, account.application = Level.NOVICE.value, application.words
    account.language = application.language
    account.languages = list(application.languages) or [application.language]
    account.skills, account.country = list(application.skills), application.country
    account.applied_in = conversation.id if conversation else None
    session.flush()
    _make_known(office, session, account)


def _has_applied(session: Session, conversation: Conversation) -> bool:
    waiting = select(Account).where(
        Account.applied_in == conversation.id, Account.status == "applied"
    )
    return session.exec(waiting).first() is not None


def _make_known(office: Office, session: Session, account: Account) -> None:
    """To the applicant, with a link to complete their profile, and to every coordinator."""
    token = accounts.issue(office, session, account, "sign_in", accounts.INVITED)
    link = f"{office.settings.public_url}/sign-in/{token}"
    mail.write(office, session, account, "mail-applied", name=account.name, link=link)
    coordinators = select(Account).where(Account.role == "coordinator", Account.status == "active")
    for coordinator in session.exec(coordinators).all():
        page = f"{office.settings.public_url}/people"
        mail.write(office, session, coordinator, "mail-applicant", name=account.name, link=page)
        address = post.volunteer_address(session, coordinator.id or 0)
        if address is not None:
            text = say(coordinator.language, "volunteer-applicant", name=account.name)
            post.notify(office, session, address, text)


def decline(session: Session, account: Account) -> None:
    """Forgets an applicant: nothing of them is kept."""
    for table in (AccessToken, Mail):
        session.exec(sql_delete(table).where(col(table.account_id) == account.id))
    for address in session.exec(select(Address).where(Address.account_id == account.id)).all():
        address.account_id = None
    session.flush()
    session.delete(account)
