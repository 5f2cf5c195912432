"""`pouce user add`: an account and its one-time sign-in link."""

import argparse
import sys
from typing import Any

from bot.assembly import make_office
from bot.desk import accounts
from bot.lines import say
from bot.settings import load_settings


def add_commands(commands: Any) -> None:
    """Adds it to the parser."""
    user = commands.add_parser("user", help="accounts of volunteers and coordinators")
    verbs = user.add_subparsers(required=True, metavar="verb")
    add = verbs.add_parser("add", help="make an account and print its sign-in link")
    add.add_argument("--role", required=True, choices=accounts.ROLES)
    add.add_argument("--email", required=True)
    add.add_argument("--name", default="")
    add.set_defaults(run=run_add)


def run_add(options: argparse.Namespace) -> int:
    """Known already: a fresh link for the same account."""
    settings = load_settings()
    office = make_office(settings)
    with office.transaction() as session:
        account = accounts.by_email(office, session, options.email)
        try:
            account = account or accounts.add(
                office, session, options.role, options.email, options.name
            )
        except accounts.AccountError as error:
            print(say(settings.default_language, str(error)), file=sys.stderr)
            return 1
        token = accounts.issue(office, session, account, "sign_in")
    print(f"{settings.public_url or 'http://127.0.0.1:8000'}/sign-in/{token}")
    return 0
