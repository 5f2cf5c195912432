"""python-telegram-bot's requests, over the HTTP client that both channels use."""

from typing import Any

from aiohttp import FormData
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.channels.http import FORM, Http
from bot.channels.port import BackOffError, DeliveryError


class NotSentError(NetworkError):
    """There was no connection: nothing left."""


class Request(BaseRequest):
    """Each request waits `seconds` for its connection and for each part of its answer."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._http = seconds, Http(seconds)

    @property
    def read_timeout(self) -> float:
        return self._seconds

    async def initialize(self) -> None:
        """Nothing to do: the connections open by themselves."""

    async def shutdown(self) -> None:
        await self._http.close()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """The status and the body."""
        try:
            async with self._http.request(method, url, **_body(request_data)) as answer:
                return answer.status, await answer.read()
        except BackOffError as error:
            raise NotSentError(str(error)) from error
        except DeliveryError as error:
            raise NetworkError(str(error)) from error


def _body(data: RequestData | None) -> dict[str, Any]:
    """A form; in parts when there are files."""
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": data.url_encoded_parameters(), "headers": FORM}
    form = FormData(data.json_parameters)
    for name, (file_name, content, content_type) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=content_type)
    return {"data": form}
