"""What the contact wants of us: silence, their data, to help as well."""

from dataclasses import dataclass

from handoff.application import Application


@dataclass(frozen=True, slots=True)
class Stop:
    """Send nothing any more that the contact does not ask for."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The contact wants our follow-ups again."""


@dataclass(frozen=True, slots=True)
class Apply:
    """The contact wishes to become a volunteer."""

    application: Application


@dataclass(frozen=True, slots=True)
class KeepReceipt:
    """Keep the proof that data were given (export) or erased (erase); `ReceiptKept` follows."""

    what: str


@dataclass(frozen=True, slots=True)
class SendData:
    """Give the contact what is kept about them."""


@dataclass(frozen=True, slots=True)
class Erase:
    """Erase what is kept about the contact."""
