"""The parameters of a Bot API call, whichever of the four ways they travelled."""

import json
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.channels.sandbox.telegram.errors import bad_request


@dataclass(frozen=True)
class Upload:
    name: str
    type: str
    content: bytes


@dataclass(frozen=True)
class Params:
    """`values` are as they travelled: strings from a form, anything from JSON."""

    values: dict[str, Any]
    files: dict[str, Upload]

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None or name in self.files

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name)
        return default if value is None else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name, default)
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f"invalid {name} specified") from None

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in ("true", "1", "yes")

    def parsed(self, name: str, default: Any = None) -> Any:
        """The value of a parameter that travels as JSON."""
        value = self.values.get(name, default)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None


async def read_params(request: Request) -> Params:
    values: dict[str, Any] = dict(request.query_params)
    files: dict[str, Upload] = {}
    if request.headers.get("content-type", "").startswith("application/json"):
        values |= await _json_object(request)
        return Params(values, files)
    async with request.form() as form:
        for name, value in form.items():
            if isinstance(value, UploadFile):
                kind = value.content_type or "application/octet-stream"
                files[name] = Upload(value.filename or name, kind, await value.read())
            else:
                values[name] = value
    return Params(values, files)


async def _json_object(request: Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except ValueError:
        raise bad_request("can't parse request JSON object") from None
    if not isinstance(body, dict):
        raise bad_request("object expected")
    return body
