"""What contacts may ask of what we keep of them: each time done, with a receipt."""

from bot.dialogue.turn import Turn
from bot.effects import Erase, KeepReceipt, SendData
from bot.events import ReceiptKept


def ask(turn: Turn, what: str) -> None:
    """`what` is export or erase; it is done once the receipt is kept."""
    turn.do(KeepReceipt(what))


def carry_out(turn: Turn, event: ReceiptKept) -> None:
    """Says so before anything goes: afterwards we no longer know whom to tell."""
    if event.what == "export":
        turn.do(SendData())
        turn.say("receipt", kind="service", number=event.number)
        return
    turn.say("erased", kind="service")
    turn.say("receipt", kind="service", number=event.number)
    turn.do(Erase())
