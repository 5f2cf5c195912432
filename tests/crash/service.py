"""`pouce serve` and the sandbox as processes of their own, which can be killed."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx

from bot.channels.sandbox.state import (
    TELEGRAM_TOKEN,
    TWILIO_ACCOUNT,
    TWILIO_TOKEN,
    WHATSAPP_SENDER,
)

SECRET = "a-secret-for-the-crash-test-only-0123456789"
STOP_SECONDS = 60.0
READY_SECONDS = 180.0  # the first start fits the matcher


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class SandboxProcess:
    """Both simulated APIs; survives whatever happens to the service."""

    def __init__(self, webhook: str) -> None:
        command = [sys.executable, "-m", "bot.channels.sandbox", "--whatsapp-webhook", webhook]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        said = self.process.stdout.readline() if self.process.stdout else ""
        found = re.match(r"ready (\S+)", said)
        if not found:
            raise RuntimeError("the sandbox did not start")
        self.url = found[1]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)
        if self.process.stdout:
            self.process.stdout.close()


class ServiceProcess:
    """One `pouce serve`; started again on the same port after each kill."""

    def __init__(
        self, port: int, public: str, sandbox: str, database: str, home: Path, **settings: str
    ) -> None:
        self.port, self.home = port, home
        self.url = f"http://127.0.0.1:{port}"
        self._environment = {
            **os.environ,
            "DATABASE_URL": database,
            "SECRET_KEY": SECRET,
            "PUBLIC_URL": public,
            "TELEGRAM_MODE": "polling",
            "TELEGRAM_BOT_TOKEN": TELEGRAM_TOKEN,
            "TELEGRAM_API_URL": f"{sandbox}/telegram",
            "TWILIO_ACCOUNT_SID": TWILIO_ACCOUNT,
            "TWILIO_AUTH_TOKEN": TWILIO_TOKEN,
            "TWILIO_WHATSAPP_FROM": WHATSAPP_SENDER,
            "TWILIO_API_URL": f"{sandbox}/twilio",
            "MERGE_WINDOW": "100ms",
            "QUIET_HOURS": "",
            **settings,
        }
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self.home / f"service-{self.port}.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "serve", "--port", str(self.port)],
                cwd=self.home,
                env=self._environment,
                stdout=log,
                stderr=log,
            )

    def wait_ready(self) -> None:
        ends = time.monotonic() + READY_SECONDS
        while time.monotonic() < ends:
            try:
                if httpx.get(f"{self.url}/readyz", timeout=2).status_code == 200:
                    return
            except httpx.HTTPError:
                time.sleep(0.05)
        raise RuntimeError(f"the service on {self.port} is not ready")

    def kill(self) -> None:
        """kill -9: no handler runs, nothing is flushed."""
        if self.process is not None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait(10)

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(STOP_SECONDS)
