"""A sandbox driven over HTTP, for tests, crash tests and benches."""

import base64
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.state import TELEGRAM_TOKEN

POLL_SECONDS = 5.0


class NotHeard(Exception):
    """What was awaited on a phone did not come; the message holds what it shows."""


class RemoteSandbox:
    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self.http = httpx.Client(base_url=self.url, timeout=30.0, trust_env=False)

    def phone(self, channel: str, address: str | int) -> "Phone":
        return Phone(self, channel, str(address))

    def configure(self, **settings: Any) -> None:
        """For example `whatsapp_webhook="http://…/webhooks/whatsapp"`; see control.Settings."""
        self.ask("PATCH", "/settings", settings)

    def fault(self, operation: str, **fault: Any) -> None:
        """Script a failure; see faults.Fault."""
        self.ask("POST", "/faults", {"operation": operation, **fault})

    def clear_faults(self) -> None:
        self.ask("DELETE", "/faults")

    def calls(self, operation: str | None = None) -> list[Json]:
        found: list[Json] = self.ask("GET", "/calls", operation=operation)
        return found

    def ledger(self) -> list[Json]:
        """Every message accepted: `{"channel", "recipient", "id", "text", "at"}`."""
        entries: list[Json] = self.ask("GET", "/ledger")
        return entries

    def pending_updates(self) -> int:
        """How many of Telegram's updates nobody has confirmed yet."""
        told = self.http.get(f"/telegram/bot{TELEGRAM_TOKEN}/getWebhookInfo").json()
        return int(told["result"]["pending_update_count"])

    def advance_clock(self, seconds: float) -> None:
        self.ask("POST", "/clock", {"seconds": seconds})

    def create_group(self, id: int, title: str, forum: bool = False) -> None:
        self.ask("POST", "/groups", {"id": id, "title": title, "forum": forum})

    def add_contacts(self, telegram: list[int], whatsapp: list[str]) -> None:
        """They may be written to, as if they had just written."""
        self.ask("POST", "/contacts", {"telegram": telegram, "whatsapp": whatsapp})

    def close(self) -> None:
        self.http.close()

    def ask(self, method: str, path: str, body: Json | None = None, **query: Any) -> Any:
        """The JSON answer; an httpx.HTTPStatusError when it is refused."""
        params = {name: value for name, value in query.items() if value is not None}
        answer = self.http.request(method, path, json=body, params=params)
        answer.raise_for_status()
        return answer.json()


@dataclass(frozen=True)
class Phone:
    sandbox: RemoteSandbox
    channel: str
    address: str

    @property
    def path(self) -> str:
        return f"/phones/{self.channel}/{self.address}"

    def do(self, act: str, **form: Any) -> Json:
        """Any act of forms.ACTS."""
        done: Json = self.sandbox.ask("POST", f"{self.path}/{act}", form)
        return done

    def write(self, text: str, **form: Any) -> str:
        return str(self.do("text", text=text, **form)["id"])

    def start(self, payload: str = "") -> str:
        return str(self.do("start", payload=payload)["id"])

    def edit(self, message: str, text: str) -> None:
        self.do("edit", message=message, text=text)

    def send_file(self, kind: str, content: bytes | None = None, **form: Any) -> str:
        if content is not None:
            form["content"] = base64.b64encode(content).decode()
        return str(self.do("file", kind=kind, **form)["id"])

    def press(self, label: str) -> str:
        """Press the newest button with this label."""
        for bubble in reversed(self.bubbles()):
            for button in (b for row in bubble["buttons"] for b in row):
                if button["label"] == label:
                    done = self.do("press", message=bubble["id"], data=button["data"])
                    return str(done["id"])
        raise NotHeard(f"no button {label!r} on {self.path}: {self.heard()}")

    def block(self) -> None:
        self.do("block")

    def unblock(self) -> None:
        self.do("unblock")

    def screen(self, since: int | None = None, wait: float = 0.0) -> Json:
        shown: Json = self.sandbox.ask("GET", self.path, since=since, wait=wait)
        return shown

    def bubbles(self) -> list[Json]:
        shown: list[Json] = self.screen()["bubbles"]
        return shown

    def heard(self) -> list[str]:
        """What the bot said, oldest first, but for what was not delivered."""
        lost = ("failed", "undelivered")
        shown = (b for b in self.bubbles() if b["author"] == "bot" and b["status"] not in lost)
        return [b["text"] for b in shown]

    def wait_for(self, wanted: str | Callable[[Json], bool], seconds: float = 10.0) -> Json:
        """The newest bubble of the bot that has this text in it, or passes this test."""
        passes = wanted if callable(wanted) else lambda bubble: wanted in bubble["text"]
        ends, since = time.monotonic() + seconds, None
        while (left := ends - time.monotonic()) > 0:
            screen = self.screen(since, min(left, POLL_SECONDS))
            for bubble in reversed(screen["bubbles"]):
                if bubble["author"] == "bot" and passes(bubble):
                    found: Json = bubble
                    return found
            since = screen["version"]
        raise NotHeard(f"{wanted!r} did not come to {self.path}: {self.heard()}")
