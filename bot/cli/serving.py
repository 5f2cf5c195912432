"""`pouce serve`, `demo`, `migrate` and `doctor`."""

import argparse
import sys
from typing import Any

import uvicorn
from starlette.types import ASGIApp

from bot.assembly import make_office
from bot.fitting import fit_aside
from bot.logs import start_logging
from bot.settings import Settings, load_settings
from bot.starting import without_collecting
from bot.store.engine import open_engine
from bot.store.migrate import migrate

HOST, PORT = "127.0.0.1", 8000


def add_commands(commands: Any) -> None:
    """Adds them to the parser."""
    serve = commands.add_parser("serve", help="everything in one process")
    serve.set_defaults(run=run_serve)
    demo = commands.add_parser("demo", help="serve, with simulated phones and no account anywhere")
    demo.set_defaults(run=run_demo)
    for command in (serve, demo):
        command.add_argument("--host", default=HOST)
        command.add_argument("--port", type=int, default=PORT)
    commands.add_parser("migrate", help="bring the database up to date").set_defaults(
        run=run_migrate
    )
    commands.add_parser("doctor", help="whether all is well configured").set_defaults(
        run=run_doctor
    )


def run_serve(options: argparse.Namespace) -> int:
    settings = load_settings()
    say_channels(settings)
    start_logging()
    with without_collecting():
        from bot.app import create_app

        app = create_app(make_office(settings, fitter=fit_aside))
    print(f"Coup de pouce: http://{options.host}:{options.port}", file=sys.stderr)
    return run_server(app, options)


def run_server(app: ASGIApp, options: argparse.Namespace) -> int:
    """Logs as the rest does: uvicorn's own handlers would quote what exceptions say."""
    uvicorn.run(
        app,
        host=options.host,
        port=options.port,
        log_config=None,
        log_level="warning",
        timeout_graceful_shutdown=5,
    )
    return 0


def say_channels(settings: Settings) -> None:
    """A channel without its credentials is off, and that is said."""
    if not settings.telegram_on:
        print("Telegram is off: TELEGRAM_BOT_TOKEN is not set.", file=sys.stderr)
    if not settings.whatsapp_on:
        missing = ", ".join(settings.twilio_missing)
        print(f"WhatsApp is off: {missing} not set.", file=sys.stderr)


def run_demo(options: argparse.Namespace) -> int:
    from bot.demo import create_demo

    start_logging()
    app = create_demo(f"http://127.0.0.1:{options.port}")
    print(
        f"Coup de pouce, demo: open http://{options.host}:{options.port}/demo\n"
        "Two simulated phones, a volunteer and a coordinator are there. Ctrl+C stops it.",
        file=sys.stderr,
    )
    return run_server(app, options)


def run_migrate(_: argparse.Namespace) -> int:
    migrate(open_engine(load_settings().database_url))
    print("The database is up to date.")
    return 0


def run_doctor(_: argparse.Namespace) -> int:
    from bot.cli.doctor import examine

    findings = examine(load_settings())
    for finding in findings:
        print(finding)
    return 1 if any(finding.wrong for finding in findings) else 0
