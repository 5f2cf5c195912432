"""A mail server that keeps what it is given, or refuses it, for real connections."""

import socketserver
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from threading import Thread


@dataclass
class Mailbox:
    """`refusal` is what the server says to every recipient; empty: it accepts them."""

    url: str = ""
    refusal: str = ""
    received: list[EmailMessage] = field(default_factory=list)


@contextmanager
def mail_server() -> Iterator[Mailbox]:
    """Speaks just enough SMTP, without TLS."""
    mailbox = Mailbox()

    class Conversation(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self._say("220 here")
            while line := self.rfile.readline():
                self._answer(line.decode().strip().upper())

        def _say(self, text: str) -> None:
            self.wfile.write(f"{text}\r\n".encode())

        def _answer(self, line: str) -> None:
            if line == "DATA":
                self._say("354 go on")
                self._keep()
            elif line.startswith("RCPT") and mailbox.refusal:
                self._say(mailbox.refusal)
            else:
                self._say("221 bye" if line == "QUIT" else "250 ok")

        def _keep(self) -> None:
            lines = iter(self.rfile.readline, b".\r\n")
            message = message_from_bytes(
                b"".join(lines), _class=EmailMessage, policy=policy.default
            )
            mailbox.received.append(message)
            self._say("250 kept")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Conversation) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        mailbox.url = f"smtp://127.0.0.1:{server.server_address[1]}"
        yield mailbox
        server.shutdown()
