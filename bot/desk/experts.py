"""Experts' public profiles: theirs to write, to show and to take back."""

from sqlmodel import Session, col, select

from bot.store.tables import Account, ExpertProfile

LONGEST_NAME, LONGEST_ABOUT = 80, 400


def profile_of(session: Session, account: Account) -> ExpertProfile:
    """The account's profile; one that was never written shows nothing."""
    kept = session.get(ExpertProfile, account.id)
    return kept or ExpertProfile(
        account_id=account.id or 0,
        name=account.name,
        fields=list(account.skills),
        since=account.created_at.year,
    )


def shown_profiles(session: Session) -> list[ExpertProfile]:
    """Those whose active owners chose to show them, by name."""
    wanted = (
        select(ExpertProfile)
        .join(Account, col(Account.id) == ExpertProfile.account_id)
        .where(col(ExpertProfile.shown).is_(True), Account.status == "active")
        .order_by(ExpertProfile.name)
    )
    return list(session.exec(wanted))
