"""`pouce faq replay`: what an edit would change for the questions already received."""

import argparse
import sys
from pathlib import Path
from typing import Any

from sqlmodel import col, select

from bot.assembly import make_office
from bot.console import entry_form
from bot.desk import replaying
from bot.desk.office import Office
from bot.settings import load_settings
from bot.store.tables import EntryDraft
from faq.entry import Entry
from faq.files import ContentError, read_catalog, read_entry
from intents.replay import FATES, Outcome

BROKEN, UNKNOWN = 1, 2
"""Exit statuses: a question known to be right would break; there is nothing to try."""
LISTED = 20


def add_command(verbs: Any) -> None:
    """Adds it to the verbs of `pouce faq`."""
    verb = verbs.add_parser("replay", help="what an edit would change for past questions")
    verb.add_argument("edit", metavar="PATH|SLUG", help="a folder, or the slug of a draft")
    verb.add_argument("--last", type=int, help="only the latest messages")
    verb.set_defaults(run=run_replay)


def run_replay(options: argparse.Namespace) -> int:
    office = make_office(load_settings())
    try:
        entries = _entries(office, options.edit)
    except (ContentError, LookupError) as error:
        print(error, file=sys.stderr)
        return UNKNOWN
    with office.reading() as session:
        asked = replaying.questions(session, options.last)
    found: list[Outcome] = []
    done = 0
    for batch in replaying.outcomes(office, entries, asked):
        found, done = found + batch.outcomes, done + batch.number
        print(f"\r{done} of {len(asked)} questions", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return _told(replaying.summary(found))


def _entries(office: Office, edit: str) -> list[Entry]:
    """One entry's folder, a whole FAQ's, or the latest draft of that slug."""
    path = Path(edit)
    if path.is_dir():
        return [read_entry(path)] if (path / "entry.yaml").exists() else list(read_catalog(path))
    drafts = select(EntryDraft).where(
        EntryDraft.slug == edit, col(EntryDraft.status).in_(("draft", "proposed"))
    )
    with office.reading() as session:
        draft = session.exec(drafts.order_by(col(EntryDraft.id).desc())).first()
    catalog = office.knowledge.current.catalog
    if draft is None or edit not in catalog:
        raise LookupError(f"{edit} is neither a folder nor an entry with a draft.")
    entry, errors = entry_form.parse(draft.fields, catalog, catalog[edit])
    if entry is None:
        raise LookupError(f"The draft of {edit} is not complete: {', '.join(errors)}.")
    return [entry]


def _told(summary: dict[str, Any]) -> int:
    for fate in FATES:
        shown = summary["shown"][fate]
        print(f"{fate}: {summary['wordings'].get(fate, 0)}")
        for question in shown if fate == "broken" else shown[:LISTED]:
            before, after = ("/".join(question[side]) for side in ("before", "after"))
            chances = " → ".join(f"{chance:.2f}" for chance in question["probabilities"])
            print(f"  {question['text']!r} ×{question['times']}: {before} → {after} ({chances})")
    return BROKEN if summary["shown"]["broken"] else 0
