"""A mentor's desk in Telegram: sends, changes or refuses what a novice wrote."""

from sqlmodel import Session, select

from bot.channels.port import Incoming
from bot.desk import approvals, post
from bot.desk.approval_notices import APPROVAL
from bot.desk.approvals import NoSuchReplyError, ObjectionError
from bot.desk.office import Office
from bot.lines import say
from bot.store.tables import Account, Address, Outbox

VERBS = ("approve", "refuse")
REFUSE = ("/refuser", "/refuse", "/weigeren")


def press(
    office: Office, session: Session, address: Address, account: Account, option: str
) -> bool:
    """`option` is `verb/reply`; False when it is about something else."""
    verb, _, number = option.partition("/")
    if verb not in VERBS or not number.isdecimal():
        return False
    _decide(office, session, address, account, int(number), "", refused=verb == "refuse")
    return True


def answers(
    office: Office, session: Session, address: Address, account: Account, incoming: Incoming
) -> bool:
    """Other words in reply to a notice leave in its place; `/refuser` and a word refuse it.

    False when the message is no reply to such a notice.
    """
    reply_id = _replied_to(session, address, incoming)
    words = incoming.text.strip()
    if reply_id is None or not words:
        return False
    command, _, rest = words.partition(" ")
    refused = command.lower() in REFUSE
    said = rest.strip() if refused else words
    _decide(office, session, address, account, reply_id, said, refused=refused)
    return True


def _replied_to(session: Session, address: Address, incoming: Incoming) -> int | None:
    if not incoming.reply_to:
        return None
    wanted = select(Outbox).where(
        Outbox.address_id == address.id, Outbox.external_id == incoming.reply_to
    )
    row = session.exec(wanted).first()
    return row.payload.get(APPROVAL) if row else None


def _decide(
    office: Office,
    session: Session,
    address: Address,
    account: Account,
    reply_id: int,
    words: str,
    *,
    refused: bool,
) -> None:
    decide = approvals.refuse if refused else approvals.approve
    try:
        with session.begin_nested():  # an objection leaves nothing half done
            decide(office, session, reply_id, account, words)
    except ObjectionError as problem:
        text = say(account.language, f"objection-{problem.reason.value}", name=problem.decider)
        post.notify(office, session, address, text)
    except NoSuchReplyError:
        text = say(account.language, "objection-moot", name="")
        post.notify(office, session, address, text)
