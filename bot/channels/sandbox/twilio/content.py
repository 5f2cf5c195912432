"""The Content API: messages with buttons or rows, and templates with their approval."""

import re
from typing import Any

from starlette.responses import JSONResponse, Response

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.twilio.errors import TwilioError
from bot.channels.sandbox.twilio.requests import TwilioRequest
from bot.channels.sandbox.twilio.resources import CONTENT_URL, content_json
from bot.channels.sandbox.twilio.state import Content, TwilioState, new_sid

VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
TYPES = ("twilio/text", "twilio/media", "twilio/quick-reply", "twilio/list-picker")
CATEGORIES = ("UTILITY", "MARKETING", "AUTHENTICATION")
TEMPLATE_NAME = re.compile(r"[a-z0-9_]{1,512}")
BUTTONS_LIMIT = 3
ROWS_LIMIT = 10
BODY_LIMITS = {"twilio/text": 1600, "twilio/quick-reply": 1024, "twilio/list-picker": 1024}
LENGTHS = {"title": 20, "item": 24, "description": 72, "id": 200, "button": 20}

Rendered = tuple[str, list[Json], list[str]]


async def create_content(twilio: TwilioState, request: TwilioRequest) -> Response:
    types = request.body.get("types")
    if not request.body.get("language") or not isinstance(types, dict) or not types:
        raise TwilioError(20001, "language and types are required")
    for kind, body in types.items():
        _check_type(kind, body)
    content = Content(
        new_sid("HX"),
        request.body["language"],
        request.body.get("friendly_name", ""),
        request.body.get("variables", {}),
        types,
        twilio.world.clock.now(),
    )
    twilio.contents[content.sid] = content
    return JSONResponse(content_json(twilio, content), 201)


def _check_type(kind: str, body: Any) -> None:
    if kind not in TYPES or not isinstance(body, dict):
        raise TwilioError(20001, f"Unsupported content type {kind}")
    if len(body.get("body", "")) > BODY_LIMITS.get(kind, 1600):
        raise TwilioError(20001, f"{kind}: body is too long")
    _check_lengths(body)
    for field, limit in (("actions", BUTTONS_LIMIT), ("items", ROWS_LIMIT)):
        parts = body.get(field, [])
        if field in body and not 1 <= len(parts) <= limit:
            raise TwilioError(20001, f"{kind}: between 1 and {limit} {field} are allowed")
        for part in parts:
            _check_lengths(part)


def _check_lengths(part: Json) -> None:
    for field, limit in LENGTHS.items():
        value = str(part.get(field, ""))
        if len(value) > limit and not VARIABLE.search(value):
            raise TwilioError(20001, f"{field} exceeds {limit} characters")


async def list_contents(twilio: TwilioState, request: TwilioRequest) -> Response:
    size = int(request.query.get("PageSize", 50))
    page = int(request.query.get("Page", 0))
    contents = list(twilio.contents.values())
    shown = contents[page * size : (page + 1) * size]
    following = f"{CONTENT_URL}?PageSize={size}&Page={page + 1}"
    meta = {
        "key": "contents",
        "page": page,
        "page_size": size,
        "url": f"{CONTENT_URL}?PageSize={size}&Page={page}",
        "first_page_url": f"{CONTENT_URL}?PageSize={size}&Page=0",
        "previous_page_url": f"{CONTENT_URL}?PageSize={size}&Page={page - 1}" if page else None,
        "next_page_url": following if (page + 1) * size < len(contents) else None,
    }
    return JSONResponse({"contents": [content_json(twilio, c) for c in shown], "meta": meta})


async def fetch_content(twilio: TwilioState, request: TwilioRequest) -> Response:
    return JSONResponse(content_json(twilio, _content(twilio, request)))


async def delete_content(twilio: TwilioState, request: TwilioRequest) -> Response:
    del twilio.contents[_content(twilio, request).sid]
    return Response(status_code=204)


async def request_approval(twilio: TwilioState, request: TwilioRequest) -> Response:
    content = _content(twilio, request)
    name, category = request.body.get("name", ""), request.body.get("category", "")
    if not TEMPLATE_NAME.fullmatch(name) or category not in CATEGORIES:
        raise TwilioError(20001, "name or category is invalid")
    content.approval = {
        "type": "whatsapp",
        "name": name,
        "category": category,
        "content_type": next(iter(content.types)),
        "status": "approved" if twilio.approve_templates else "pending",
        "rejection_reason": "",
        "allow_category_change": True,
    }
    answer = {k: v for k, v in content.approval.items() if k != "type"}
    return JSONResponse(answer | {"status": "received"}, 201)


async def fetch_approval(twilio: TwilioState, request: TwilioRequest) -> Response:
    content = _content(twilio, request)
    whatsapp = content.approval or {"type": "whatsapp", "status": "unsubmitted"}
    return JSONResponse(
        {
            "sid": content.sid,
            "account_sid": twilio.account,
            "whatsapp": whatsapp,
            "url": f"{CONTENT_URL}/{content.sid}/ApprovalRequests",
        }
    )


def _content(twilio: TwilioState, request: TwilioRequest) -> Content:
    try:
        return twilio.contents[request.path["content"]]
    except KeyError:
        raise TwilioError(20404) from None


def render_content(content: Content, variables: dict[str, str]) -> Rendered:
    """Body, buttons and media addresses of a content with its variables in place."""
    values = content.variables | variables
    kind = next(k for k in reversed(TYPES) if k in content.types)
    parts = _fill(content.types[kind], values)
    buttons = [_button(a) for a in parts.get("actions", [])]
    rows = [_row(item) for item in parts.get("items", [])]
    return parts.get("body", ""), buttons + rows, parts.get("media", [])


def _fill(part: Any, values: dict[str, str]) -> Any:
    if isinstance(part, str):
        return VARIABLE.sub(lambda m: values.get(m[1], m[0]), part)
    if isinstance(part, list):
        return [_fill(item, values) for item in part]
    if isinstance(part, dict):
        return {key: _fill(value, values) for key, value in part.items()}
    return part


def _button(action: Json) -> Json:
    title = action["title"]
    return {"kind": "quick_reply", "id": action.get("id", title), "title": title}


def _row(item: Json) -> Json:
    described = {"description": item.get("description", "")}
    return {"kind": "list", "id": item["id"], "title": item["item"], **described}
