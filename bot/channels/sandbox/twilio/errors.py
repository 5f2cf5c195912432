"""Twilio's error codes and answers."""

from starlette.responses import JSONResponse

from bot.channels.sandbox.faults import Fault

MESSAGES = {
    20001: "The request is invalid",
    20003: "Authenticate",
    20404: "The requested resource was not found",
    20429: "Too Many Requests",
    20500: "Internal Server Error",
    21211: "Invalid 'To' Phone Number",
    21212: "Invalid 'From' Phone Number",
    21602: "Message body is required",
    21603: "A 'From' phone number is required",
    21604: "A 'To' phone number is required",
    21610: "Attempt to send to unsubscribed recipient",
    21617: "The concatenated message body exceeds the 1600 character limit",
    21620: "Invalid media URL(s)",
    21623: "Number of media files exceeds allowed limit",
    21655: "The ContentSid is Invalid",
    21656: "The ContentVariables Parameter is invalid",
    63007: "Twilio could not find a Channel with the specified From address",
    63014: "Message delivery was blocked by a user action",
    63016: "Failed to send freeform message because you are outside the allowed window",
    63019: "Media failed to download",
    63021: "Channel invalid content error",
    63024: "Invalid message recipient",
}
STATUSES = {20003: 401, 20404: 404, 20429: 429, 20500: 500}
CODE_OF_STATUS = {status: code for code, status in STATUSES.items()}


class TwilioError(Exception):
    """Answered as `{"code": …, "message": …, "more_info": …, "status": …}`."""

    def __init__(self, code: int, message: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.message = message or MESSAGES[code]

    def response(self) -> JSONResponse:
        return error_answer(STATUSES.get(self.code, 400), self.code, self.message)


def error_answer(status: int, code: int, message: str) -> JSONResponse:
    body = {
        "code": code,
        "message": message,
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    return JSONResponse(body, status)


def refusal(fault: Fault) -> JSONResponse:
    """The answer of a scripted failure: its own body, or the usual one for its status or code."""
    status = fault.status or 500
    if fault.body is not None:
        return JSONResponse(fault.body, status)
    code = fault.code or CODE_OF_STATUS.get(status, 20500 if status >= 500 else 20001)
    return error_answer(status, code, MESSAGES.get(code, f"Error {code}"))
