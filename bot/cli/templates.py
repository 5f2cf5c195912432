"""`pouce templates`: creates, submits and checks WhatsApp's Content resources."""

import argparse
import sys
from collections.abc import Iterator
from typing import Any

import httpx

from bot.channels.whatsapp.content import Definition, acceptable, definitions
from bot.settings import Settings, SettingsError, load_settings

CONTENT = "https://content.twilio.com"
PREFIX = "coup_de_pouce"


def add_commands(commands: Any) -> None:
    """Adds it to the parser."""
    templates = commands.add_parser("templates", help="WhatsApp's buttons, lists and templates")
    verbs = templates.add_subparsers(required=True, metavar="verb")
    for name, run, told in (
        ("create", run_create, "create what is missing, and print the setting"),
        ("submit", run_submit, "submit the templates to WhatsApp for approval"),
        ("check", run_check, "what exists, and what WhatsApp said of it"),
    ):
        verbs.add_parser(name, help=told).set_defaults(run=run)


class ContentApi:
    """The part of Twilio's Content API that is used here."""

    def __init__(self, settings: Settings) -> None:
        if not settings.whatsapp_on:
            raise SettingsError(f"WhatsApp is off: set {', '.join(settings.twilio_missing)}.")
        self._client = httpx.Client(
            base_url=settings.twilio_api_url or CONTENT,
            auth=(settings.twilio_account_sid, settings.twilio_auth_token),
            timeout=20,
        )

    def close(self) -> None:
        self._client.close()

    def existing(self) -> dict[str, str]:
        """Content SIDs by `name.language`, for the resources that are ours."""
        return {
            name.removeprefix(f"{PREFIX}."): str(content["sid"])
            for content in self._pages()
            if (name := str(content.get("friendly_name", ""))).startswith(f"{PREFIX}.")
        }

    def sids(self) -> frozenset[str]:
        """Of every resource of the account, whoever made it."""
        return frozenset(str(content["sid"]) for content in self._pages())

    def _pages(self) -> Iterator[dict[str, Any]]:
        page: str | None = "/v1/Content?PageSize=100"
        while page:
            told = self._ask("GET", page)
            yield from told["contents"]
            following = (told.get("meta") or {}).get("next_page_url")
            query = httpx.URL(following).query.decode() if following else ""
            page = f"/v1/Content?{query}" if query else None

    def create(self, definition: Definition) -> str:
        made = self._ask(
            "POST",
            "/v1/Content",
            {
                "friendly_name": f"{PREFIX}.{definition.name}.{definition.language}",
                "language": definition.language,
                "variables": definition.examples,
                "types": definition.types,
            },
        )
        return str(made["sid"])

    def submit(self, sid: str, definition: Definition) -> str:
        name = f"{PREFIX}_{definition.name}_{definition.language}".replace("-", "_")
        told = self._ask(
            "POST",
            f"/v1/Content/{sid}/ApprovalRequests/whatsapp",
            {"name": name, "category": "UTILITY"},
        )
        return str(told.get("status", ""))

    def approval(self, sid: str) -> str:
        told = self._ask("GET", f"/v1/Content/{sid}/ApprovalRequests")
        return str((told.get("whatsapp") or {}).get("status", "unsubmitted"))

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        answer = self._client.request(method, path, json=body)
        if answer.status_code >= 400:
            raise OSError(f"Twilio refused {method} {path}: {answer.text[:300]}")
        told: dict[str, Any] = answer.json()
        return told


def run_create(_: argparse.Namespace) -> int:
    api = ContentApi(load_settings())
    sids = api.existing()
    for definition in acceptable(definitions()):
        name = f"{definition.name}.{definition.language}"
        if name not in sids:
            sids[name] = api.create(definition)
            print(f"created {name}", file=sys.stderr)
    print("WHATSAPP_TEMPLATES=" + ",".join(f"{name}={sid}" for name, sid in sorted(sids.items())))
    return 0


def run_submit(_: argparse.Namespace) -> int:
    api = ContentApi(load_settings())
    sids = api.existing()
    for definition in (d for d in acceptable(definitions()) if d.approved):
        name = f"{definition.name}.{definition.language}"
        if name in sids and api.approval(sids[name]) == "unsubmitted":
            print(f"{name}: {api.submit(sids[name], definition)}")
    return 0


def run_check(_: argparse.Namespace) -> int:
    """Exit status 1 when a resource is missing or a template is not approved."""
    api = ContentApi(load_settings())
    sids = api.existing()
    wrong = 0
    for definition in acceptable(definitions()):
        name = f"{definition.name}.{definition.language}"
        state = "missing" if name not in sids else "ready"
        if definition.approved and name in sids:
            state = api.approval(sids[name])
        wrong += state not in ("ready", "approved")
        print(f"{name}: {state}")
    return 1 if wrong else 0
