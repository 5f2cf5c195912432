"""The HTTP client under both channels: kept connections, and what a failure says of a request."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    TCPConnector,
)

from bot.channels.port import AmbiguousError, BackOffError

CONNECTIONS = 64
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Http:
    """Connections that are kept, opened in the loop of the first request.

    `seconds`: how long connecting may take, and how long each part of an answer.
    """

    def __init__(self, seconds: float) -> None:
        self._timeout = ClientTimeout(total=None, connect=seconds, sock_read=seconds)
        self._opened: ClientSession | None = None

    @asynccontextmanager
    async def request(self, method: str, url: str, **how: Any) -> AsyncIterator[ClientResponse]:
        """The answer, whatever its status; raises DeliveryError when there is none."""
        with translated():
            proxy = proxy_of(*urlsplit(url)[:2])
            async with self._session().request(method, url, proxy=proxy, **how) as answer:
                yield answer

    def _session(self) -> ClientSession:
        if self._opened is None:
            self._opened = ClientSession(
                connector=TCPConnector(limit=CONNECTIONS),
                timeout=self._timeout,
                cookie_jar=DummyCookieJar(),
            )
        return self._opened

    async def close(self) -> None:
        if self._opened is not None:
            await self._opened.close()


@lru_cache(maxsize=16)
def proxy_of(scheme: str, host: str) -> str | None:
    """What the environment says (HTTPS_PROXY, NO_PROXY): aiohttp would ask it at each request."""
    return None if proxy_bypass(host) else getproxies().get(scheme)


@contextmanager
def translated() -> Iterator[None]:
    """No connection means not sent; a lost answer may be.

    Only the error's type is told on: its text holds the address, and so the bot's token.
    """
    try:
        yield
    except (ClientConnectorError, ConnectionTimeoutError) as error:
        raise BackOffError(type(error).__name__) from error
    except (ClientError, TimeoutError) as error:
        raise AmbiguousError(type(error).__name__) from error
