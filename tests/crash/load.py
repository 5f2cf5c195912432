"""Contacts who write on both channels while the service is being killed."""

import random
import threading
import time
from dataclasses import dataclass, field

import httpx

from bot.channels.sandbox.remote import Phone, RemoteSandbox

QUESTIONS = (
    "je veux vendre mes gâteaux sur internet",
    "mon terminal de paiement ne marche plus",
    "comment créer une fiche google pour ma boulangerie",
    "quelqu'un a piraté ma page facebook",
    "mes clientes oublient leur rendez-vous au salon",
    "il me faut un logiciel pour faire mes factures",
    "le wifi ne va pas jusqu'au fond du magasin",
    "je cherche une caisse pour ma friterie",
)
EACH = 8  # messages per contact, well under what the loop guard allows


@dataclass
class Load:
    """Writes until told to stop; `written` counts per channel what the phones sent."""

    sandbox: str
    seed: int
    pause: float = 0.08
    written: dict[str, int] = field(default_factory=lambda: {"telegram": 0, "whatsapp": 0})
    _stop: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join(30)

    def _run(self) -> None:
        chance = random.Random(self.seed)
        remote = RemoteSandbox(self.sandbox)
        try:
            self._write_until_stopped(remote, chance)
        finally:
            remote.close()

    def _write_until_stopped(self, remote: RemoteSandbox, chance: random.Random) -> None:
        number = 0
        while not self._stop.is_set():
            number += 1
            phones = [
                remote.phone("telegram", 100_000 + number),
                remote.phone("whatsapp", f"+32470{number:06d}"),
            ]
            for turn in range(EACH):
                for phone in phones:
                    self._write(phone, f"{chance.choice(QUESTIONS)} ({turn})")
                time.sleep(self.pause * chance.random() * 2)
                if self._stop.is_set():
                    return

    def _write(self, phone: Phone, text: str) -> None:
        try:
            phone.write(text)
        except httpx.HTTPStatusError as refused:
            if refused.response.status_code < 500:
                raise
        self.written[phone.channel] += 1
