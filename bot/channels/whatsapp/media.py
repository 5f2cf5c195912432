"""Files that contacts sent: fetched from Twilio and where it keeps files, from nowhere else."""

from aiohttp import ClientResponse
from yarl import URL

from bot.channels.port import LIMIT, MediaRefusedError
from bot.channels.whatsapp.http import HttpClient, authorized

HOPS = 3
REDIRECTIONS = (301, 302, 303, 307, 308)
GONE = (404, 410)
# Where the API has been seen to send on to; Twilio promises no list.
DOMAINS = (".twilio.com", ".twiliocdn.com")
BUCKET, FOLDER = "s3-external-1.amazonaws.com", "/media.twiliocdn.com/"


class MediaStore:
    """Reads files with the account's credentials; `api_url` replaces Twilio's own addresses."""

    def __init__(self, http: HttpClient, account: tuple[str, str], api_url: str) -> None:
        self._http, self._account, self._api_url = http, account, api_url

    async def fetch(self, reference: str) -> tuple[bytes, str]:
        """A file's bytes and type; redirections are followed by hand, each one checked."""
        url = self._checked(reference)
        headers = authorized(self._account)
        for _ in range(1 + HOPS):
            async with self._http.http.request(
                "GET", str(url), headers=headers, allow_redirects=False
            ) as answer:
                if answer.status not in REDIRECTIONS:
                    return await _read(answer)
                url = self._checked(answer.headers.get("location", ""), url)
            headers = {}  # the credentials are for the API alone
        raise MediaRefusedError("sent on too often")

    def _checked(self, address: str, base: URL | None = None) -> URL:
        """The address, relative to the one that named it; raises MediaRefusedError."""
        try:
            url = base.join(URL(address)) if base else URL(self._http.located(address))
            allowed = self._is_allowed(url)
        except ValueError as error:
            raise MediaRefusedError("not an address") from error
        if not allowed:
            raise MediaRefusedError("not an address of Twilio")
        return url

    def _is_allowed(self, url: URL) -> bool:
        if self._api_url:
            return url.absolute and url.origin() == URL(self._api_url).origin()
        host = url.host or ""
        stored = host == BUCKET and url.path.startswith(FOLDER)
        return url.scheme == "https" and (stored or host.endswith(DOMAINS))


async def _read(answer: ClientResponse) -> tuple[bytes, str]:
    if answer.status in GONE:
        raise MediaRefusedError("the file is gone")
    answer.raise_for_status()
    content = bytearray()
    async for part in answer.content.iter_any():
        content += part
        if len(content) > LIMIT:
            raise MediaRefusedError("too large")
    return bytes(content), answer.headers.get("content-type", "")
