"""Hands an e-mail to a mail server."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from urllib.parse import SplitResult, unquote, urlsplit

TIMEOUT = 20.0  # seconds


def compose(sender: str, to: str, subject: str, body: str) -> EmailMessage:
    """Plain text, marked as sent by a machine so that no robot answers it."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = formatdate(localtime=False)
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(body)
    return message


def send(url: str, message: EmailMessage) -> None:
    """Raises SMTPException or OSError. A password is only said over an encrypted connection."""
    with _signed_in(url) as smtp:
        smtp.send_message(message)


def check(url: str) -> None:
    """Connects and signs in, and sends nothing; raises as `send` does."""
    with _signed_in(url) as smtp:
        smtp.noop()


@contextmanager
def _signed_in(url: str) -> Iterator[smtplib.SMTP]:
    server = urlsplit(url)
    with _connect(server) as smtp:
        if server.scheme == "smtp":
            smtp.ehlo()
            if smtp.has_extn("starttls") or server.username:
                smtp.starttls(context=ssl.create_default_context())
        if server.username:
            smtp.login(unquote(server.username), unquote(server.password or ""))
        yield smtp


def _connect(server: SplitResult) -> smtplib.SMTP:
    host = server.hostname or ""
    if server.scheme == "smtps":
        context = ssl.create_default_context()
        return smtplib.SMTP_SSL(host, server.port or 465, timeout=TIMEOUT, context=context)
    return smtplib.SMTP(host, server.port or 587, timeout=TIMEOUT)
