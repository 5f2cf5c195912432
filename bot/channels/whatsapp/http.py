"""The HTTP client under Twilio's SDK, towards TWILIO_API_URL."""

import logging
from typing import Any
from urllib.parse import urlencode, urlsplit

from aiohttp import encode_basic_auth
from twilio.http import AsyncHttpClient
from twilio.http.response import Response

from bot.channels.http import Http

SECONDS = 15.0


class HttpClient(AsyncHttpClient):  # type: ignore[misc]
    """Replaces the host of every Twilio sub-domain by `api_url` when one is set."""

    def __init__(self, api_url: str = "") -> None:
        super().__init__(logging.getLogger(__name__), is_async=True, timeout=SECONDS)
        self._api_url = api_url
        self.http = Http(SECONDS)

    def located(self, url: str) -> str:
        """The address that a Twilio URL really goes to."""
        if not self._api_url or url.startswith(f"{self._api_url}/"):
            return url
        parts = urlsplit(url)
        return f"{self._api_url}{parts.path}" + (f"?{parts.query}" if parts.query else "")

    async def request(
        self,
        method: str,
        url: str,
        params: Any = None,
        data: Any = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the SDK's signature
        allow_redirects: bool = False,
    ) -> Response:
        """One request as the SDK makes it: a form, as its headers say."""
        async with self.http.request(
            method,
            self.located(url),
            params=params,
            data=urlencode(data, doseq=True) if data else None,
            headers={**(headers or {}), **authorized(auth)},
            allow_redirects=allow_redirects,
        ) as answer:
            return Response(answer.status, await answer.text(), answer.headers)


def authorized(auth: tuple[str, str] | None) -> dict[str, str]:
    """The header that says who asks."""
    return {"Authorization": encode_basic_auth(*auth)} if auth else {}
