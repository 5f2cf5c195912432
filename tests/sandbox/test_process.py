"""The sandbox as a process of its own."""

import signal
import subprocess
import sys

from bot.channels.sandbox.remote import RemoteSandbox


def test_a_process_says_when_it_is_ready_and_stops_on_request() -> None:
    command = [sys.executable, "-m", "bot.channels.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            word, url = process.stdout.readline().split()
            assert word == "ready"
            remote = RemoteSandbox(url)
            remote.phone("telegram", 7).start()
            remote.close()
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) in (0, -signal.SIGTERM)
        finally:
            process.kill()
