"""The HTTP client under Twilio's SDK: asynchronous, with a timeout, towards TWILIO_API_URL."""

import logging
from typing import Any
from urllib.parse import urlsplit

import httpx
from twilio.http import AsyncHttpClient
from twilio.http.response import Response

SECONDS = 15.0


class HttpClient(AsyncHttpClient):  # type: ignore[misc]
    """Replaces the host of every Twilio sub-domain by `api_url` when one is set."""

    def __init__(self, api_url: str = "") -> None:
        super().__init__(logging.getLogger(__name__), is_async=True, timeout=SECONDS)
        self._api_url = api_url
        limits = httpx.Limits(max_connections=64, max_keepalive_connections=64)
        self.client = httpx.AsyncClient(timeout=SECONDS, limits=limits)

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
        """One request as the SDK makes it; JSON when it says so, a form otherwise."""
        is_json = (headers or {}).get("Content-Type", "").startswith("application/json")
        answer = await self.client.request(
            method,
            self.located(url),
            params=params,
            headers=headers,
            auth=auth,
            follow_redirects=allow_redirects,
            timeout=timeout or SECONDS,
            **({"json": data} if is_json else {"data": data}),
        )
        return Response(answer.status_code, answer.text, answer.headers)
