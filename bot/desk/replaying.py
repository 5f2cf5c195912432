"""Replay: an edited entry is tried on the questions already received, before it is published."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from threading import Thread
from typing import Any

from sqlmodel import Session, col, select

from bot.desk import accounts, drafts, library
from bot.desk.confirmations import known_right
from bot.desk.office import Office
from bot.store.tables import Account, EntryRow, Message, Miss, Replay
from bot.trying import Tried, tried
from faq.catalog import Catalog
from faq.entry import Entry
from faq.masking import mask
from intents.normalise import words
from intents.replay import FATES, Outcome, Question

SHOWN = 100
"""Questions kept of each fate; of those that break, all."""
SILENT = timedelta(minutes=2)
"""Without news for so long, the process that tried it is gone."""


class NotAgreedError(ValueError):
    """Some questions that are known to be right would break, and nobody said so be it."""


class OvertakenError(ValueError):
    """Another state of the entry has been published since it was tried."""


def questions(session: Session, last: int | None = None) -> list[Question]:
    """What contacts asked, the latest first, each wording once; and all that is known right.

    `last`: only that many messages; what is known right is always there.
    """
    asked = (
        select(Message.text, Message.language)
        .where(Message.author == "contact", col(Message.verdict).is_not(None))
        .where(col(Message.act).is_(None), Message.text != "")
        .order_by(col(Message.id).desc())
    )
    found: dict[str, Question] = {}
    for text, language in session.exec(asked.limit(last) if last else asked):
        key = _key(text)
        known = found.get(key, Question(text, language, 0))
        found[key] = known._replace(times=known.times + 1)
    for said in known_right(session):
        known = found.get(_key(said.text), Question(said.text, said.language, 0))
        right = tuple(dict.fromkeys((*known.right, said.entry)))
        found[_key(said.text)] = known._replace(right=right)
    return list(found.values())


def is_due(session: Session) -> bool:
    """Whether something is known to be right that an edit might break."""
    return any(True for _ in known_right(session))


def _key(text: str) -> str:
    """The same for texts that the matcher reads the same."""
    return " ".join(words(mask(text)))


def outcomes(
    office: Office, entries: Sequence[Entry], asked: Sequence[Question]
) -> Iterator[Tried]:
    """As the FAQ in force has it, and as it would be with these entries; by batches."""
    snapshot = office.knowledge.current
    catalog = snapshot.catalog
    edited = {**catalog.entries, **{entry.slug: entry for entry in entries}}
    corpus = Catalog(edited.values(), catalog.negatives, catalog.confirmations).corpus()
    slugs = frozenset(entry.slug for entry in entries)
    return tried(snapshot.understanding, corpus, asked, slugs)


def start(
    office: Office,
    entry: Entry,
    account: Account,
    *,
    miss: int | None = None,
    draft: int | None = None,
    last: int | None = None,
) -> int:
    """Tries it in the background; the id under which its progress is kept."""
    now = office.clock()
    with office.transaction() as session:
        live = session.get(EntryRow, entry.slug)
        row = Replay(
            slug=entry.slug,
            entry=entry.model_dump(mode="json", by_alias=True),
            revision_id=live.revision_id if live else None,
            miss_id=miss,
            draft_id=draft,
            account_id=account.id or 0,
            at=now,
            seen_at=now,
        )
        session.add(row)
        session.flush()
        number = row.id or 0
    Thread(target=_run, args=(office, number, entry, last), name="replay").start()
    return number


def _run(office: Office, number: int, entry: Entry, last: int | None) -> None:
    """Keeps what it has found so far after each batch."""
    try:
        with office.reading() as session:
            asked = questions(session, last)
        _note(office, number, total=len(asked))
        found: list[Outcome] = []
        done = 0
        for batch in outcomes(office, [entry], asked):
            found, done = found + batch.outcomes, done + batch.number
            _note(office, number, done=done)
        _note(office, number, state="done", outcome=summary(found))
    except BaseException:
        _note(office, number, state="failed")
        raise


def _note(office: Office, number: int, **changes: Any) -> None:
    with office.transaction() as session:
        row = session.get_one(Replay, number)
        row.sqlmodel_update({**changes, "seen_at": office.clock()})


def summary(found: Iterable[Outcome]) -> dict[str, Any]:
    """Counts by fate, in wordings and in times asked, and the questions to look at, masked."""
    found = list(found)
    wordings = Counter(outcome.fate for outcome in found)
    times: Counter[str] = Counter()
    for outcome in found:
        times[outcome.fate] += outcome.question.times
    shown = {fate: [_shown(o) for o in found if o.fate == fate] for fate in FATES}
    for fate in FATES:
        shown[fate].sort(key=lambda question: -int(question["times"]))
        if fate != "broken":
            del shown[fate][SHOWN:]
    return {"wordings": dict(wordings), "times": dict(times), "shown": shown}


def _shown(outcome: Outcome) -> dict[str, Any]:
    return {
        "text": mask(outcome.question.text),
        "times": outcome.question.times,
        "right": list(outcome.question.right),
        "before": [outcome.before.kind, *outcome.before.entries[:1]],
        "after": [outcome.after.kind, *outcome.after.entries[:1]],
        "probabilities": [round(g.probability, 3) for g in (outcome.before, outcome.after)],
    }


def is_interrupted(office: Office, row: Replay) -> bool:
    """Nobody is trying it any more."""
    silent = row.state == "running" and office.clock() - row.seen_at > SILENT
    return silent or row.state == "failed"


def publish(
    office: Office, session: Session, row: Replay, account: Account, despite: Iterable[int]
) -> None:
    """Makes the tried entry live, and settles what it was written for.

    `despite`: the places of the broken questions, each of which must have been agreed to.
    """
    broken = row.outcome["shown"]["broken"]
    if set(despite) != set(range(len(broken))):
        raise NotAgreedError
    live = session.get(EntryRow, row.slug)
    if (live.revision_id if live else None) != row.revision_id or row.published_at:
        raise OvertakenError
    library.publish(office, session, Entry.model_validate(row.entry), account)
    row.published_at = office.clock()
    for question in broken:
        accounts.audit(office, session, account, "published-despite", question["text"])
    miss = session.get(Miss, row.miss_id) if row.miss_id else None
    if miss is not None:
        library.resolve_misses(office, session, miss.key, f"entry:{row.slug}")
    if row.draft_id:
        drafts.decide(office, session, row.draft_id, account, published=True)
