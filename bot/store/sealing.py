"""Contact addresses at rest: encrypted with a key from SECRET_KEY, found by a keyed digest."""

import base64
import hashlib
import hmac
import json
import secrets
from typing import Any

from cryptography.fernet import Fernet, InvalidToken


class WrongKeyError(Exception):
    """What was sealed with another SECRET_KEY cannot be opened with this one."""


class Seal:
    """Seals and opens with keys derived from the secret; one purpose per derived key."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self._fernet = Fernet(base64.urlsafe_b64encode(self._key("seal")))
        self._digest_key = self._key("digest")

    def _key(self, purpose: str) -> bytes:
        return hmac.digest(self._secret, purpose.encode(), "sha256")

    def seal(self, text: str) -> str:
        return self._fernet.encrypt(text.encode()).decode()

    def open(self, sealed: str) -> str:
        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken as error:
            raise WrongKeyError("SECRET_KEY is not the one this was sealed with") from error

    def seal_json(self, value: Any) -> str:
        return self.seal(json.dumps(value, separators=(",", ":")))

    def open_json(self, sealed: str) -> Any:
        return json.loads(self.open(sealed))

    def digest(self, text: str) -> str:
        """The same text always gives the same digest, which without the key tells nothing."""
        return hmac.new(self._digest_key, text.encode(), hashlib.sha256).hexdigest()

    def derived(self, purpose: str) -> str:
        """A secret of its own for a purpose, made of letters and digits."""
        return self._key(purpose).hex()


def new_token() -> str:
    """A one-time secret, safe in an address and in a Telegram deep link (43 characters)."""
    return secrets.token_urlsafe(32)
