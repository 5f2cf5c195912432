"""The Bot API's error answers."""

from typing import Any

from starlette.responses import JSONResponse

from bot.channels.sandbox.faults import Fault

REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict",
}


class ApiError(Exception):
    """Answered as `{"ok": false, "error_code": …, "description": …, "parameters": …}`."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def response(self) -> JSONResponse:
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return JSONResponse(body, self.status)


def bad_request(description: str, **parameters: int) -> ApiError:
    return ApiError(400, f"Bad Request: {description}", **parameters)


def flood(retry_after: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def refusal(fault: Fault) -> JSONResponse:
    """The answer of a scripted failure: its own body, or the usual one for its status."""
    status = fault.status or 500
    if fault.body is not None:
        return JSONResponse(fault.body, status)
    if status == 429:
        return flood(fault.retry_after or 1).response()
    return ApiError(status, REASONS.get(status, "Internal Server Error")).response()
