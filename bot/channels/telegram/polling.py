"""Telegram's updates by long polling: stored first, and only then confirmed.

Not python-telegram-bot's Updater, which confirms what is only in memory, nor its getUpdates,
where one update that does not parse would repeat its batch for ever: the raw JSON is stored.
"""

import json
from typing import Any

from bot.channels.http import Http
from bot.channels.port import AlarmError, BackOffError

UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
SECONDS = 10


class Poller:
    """Fetches updates from an offset; asking for an offset confirms all that come before."""

    def __init__(self, token: str, api_url: str) -> None:
        self._url = f"{api_url}/bot{token}/getUpdates"
        self._http = Http(SECONDS + 10)

    async def fetch(self, offset: int) -> list[dict[str, Any]]:
        """Waits up to SECONDS for an update; raises DeliveryError when Telegram refuses."""
        asked = {
            "offset": offset,
            "timeout": SECONDS,
            "limit": 100,
            "allowed_updates": json.dumps(UPDATES),
        }
        try:
            async with self._http.request("POST", self._url, data=asked) as answer:
                return _updates(answer.status, json.loads(await answer.read()))
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
            raise BackOffError(f"no answer of Telegram ({type(error).__name__})") from error

    async def stop(self) -> None:
        await self._http.close()


def _updates(status: int, told: dict[str, Any]) -> list[dict[str, Any]]:
    """Those of the answer, each with its number; raises what reading another answer raises."""
    if not told.get("ok"):
        raise _refusal(status, told)
    return [{**update, "update_id": int(update["update_id"])} for update in told["result"]]


def _refusal(status: int, told: dict[str, Any]) -> Exception:
    reason = str(told.get("description", status))
    if status in (401, 404):
        return AlarmError("TELEGRAM_BOT_TOKEN is refused")
    after = (told.get("parameters") or {}).get("retry_after")
    return BackOffError(reason, float(after) if after else None)
