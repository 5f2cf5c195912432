"""What is said to the contact."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["service", "automatic", "human", "follow_up", "reminder"]


@dataclass(frozen=True, slots=True)
class Option:
    """A choice offered to the contact: a button where the channel has them, a number everywhere.

    `id` is at most 64 bytes (Telegram's limit) and says by itself what is chosen, so that a
    button pressed weeks later still means the same.
    """

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Say:
    """Send the contact a message in the light markup.

    Kinds: `service` replies to an explicit command or tells of a ticket, `automatic` is dropped
    when a human holds the conversation at the moment of sending, `follow_up` whenever the contact
    no longer wants it; a `reminder` was asked for and leaves in any case. `template` is the key
    of the line, and `values` its variables, for channels that only let approved texts through.
    `file` is the name of a file that an entry carries.
    """

    text: str
    options: tuple[Option, ...] = ()
    kind: Kind = "automatic"
    entry: str | None = None
    verdict: str | None = None
    template: str = ""
    values: tuple[str, ...] = ()
    file: str = ""
