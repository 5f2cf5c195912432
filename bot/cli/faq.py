"""`pouce faq check`, `import`, `export` and `replay`."""

import argparse
import sys
from pathlib import Path
from typing import Any

from bot.assembly import make_office
from bot.cli import replaying
from bot.desk import exchange
from bot.settings import load_settings
from faq.beside import check_beside
from faq.check import check, check_files, check_nearness
from faq.exchange import read_faq, write_faq
from faq.files import CONTENT, read_catalog
from faq.media_files import read_media
from intents.corpus import Corpus, Phrasing
from intents.matcher import Matcher

FORMS = "a folder, or a file .zip, .csv or .xlsx"


def add_commands(commands: Any) -> None:
    """Adds them to the parser."""
    faq = commands.add_parser("faq", help="check, import or export the FAQ")
    verbs = faq.add_subparsers(required=True, metavar="verb")
    checking = verbs.add_parser("check", help="what is wrong, and where")
    checking.add_argument("path", nargs="?", type=Path, default=CONTENT)
    checking.add_argument(
        "--quick", action="store_true", help="without trying every phrasing, which takes seconds"
    )
    checking.set_defaults(run=run_check)
    for name, run in (("import", run_import), ("export", run_export)):
        verb = verbs.add_parser(name, help=f"{name} the FAQ: {FORMS}")
        verb.add_argument("path", type=Path, help=FORMS)
        verb.set_defaults(run=run)
    replaying.add_command(verbs)


def run_check(options: argparse.Namespace) -> int:
    catalog = read_catalog(options.path)
    findings = [*check(catalog), *check_files(catalog, read_media(options.path))]
    if options.path == CONTENT:
        findings += check_beside(catalog)
    if not options.quick:
        findings += check_nearness(catalog, strays(catalog.corpus()))
    for finding in findings:
        print(f"{finding.place}: {finding.problem}")
    print(f"{len(catalog)} entries, {len(findings)} findings", file=sys.stderr)
    return 1 if findings else 0


def strays(corpus: Corpus) -> dict[Phrasing, str]:
    """Where phrasings lead that do not lead to their own entry."""
    return {
        Phrasing(str(row.entry), row.language, row.text): nearer
        for row, nearer in Matcher.of(corpus).strays()
    }


def run_import(options: argparse.Namespace) -> int:
    faq = read_faq(options.path)
    office = make_office(load_settings())
    with office.transaction() as session:
        changed = exchange.bring_in(office, session, faq, None)
    print(f"{changed} of {len(faq.catalog)} entries have changed.")
    return 0


def run_export(options: argparse.Namespace) -> int:
    office = make_office(load_settings())
    with office.reading() as session:
        faq = exchange.take_out(session)
    write_faq(faq.catalog, faq.files, options.path)
    print(f"{len(faq.catalog)} entries written to {options.path}.")
    return 0
