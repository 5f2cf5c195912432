"""The phone as a web page, for the demo: `/phone/{channel}/{address}?lang=…&try=…&start=…`."""

import json
from pathlib import Path
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from jinja2 import Environment, FileSystemLoader
from starlette.responses import FileResponse, HTMLResponse, Response

from bot.channels.sandbox import samples
from bot.channels.sandbox.phones.book import Channel, PhoneBook
from bot.channels.sandbox.state import Sandbox

FOLDER = Path(__file__).parent / "page"
LINES: dict[str, dict[str, str]] = json.loads(
    (Path(__file__).parents[1] / "lines.json").read_text("utf-8")
)
Language = Literal["fr", "nl", "en"]
POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'"


def page_router(sandbox: Sandbox) -> APIRouter:
    router = APIRouter()
    book = PhoneBook(sandbox)
    template = Environment(loader=FileSystemLoader(FOLDER), autoescape=True).get_template

    @router.get("/phone/{channel}/{address}")
    async def phone_page(
        channel: Channel,
        address: str,
        suggestions: Annotated[list[str] | None, Query(alias="try")] = None,
        start: str = "",
        lang: Language = "fr",
    ) -> Response:
        """A phone's screen; `try` (repeatable) offers first messages to tap."""
        name, lines = book.screen(channel, address).name, LINES[lang]
        phone = {
            "channel": channel,
            "address": address,
            "suggestions": suggestions or [],
            "payload": start,
            "lines": lines,
        }
        title = lines["title"].format(channel=lines[channel], name=name)
        page = template("phone.html")
        html = page.render(phone=phone, title=title, lines=lines, lang=lang, kinds=samples.KINDS)
        return HTMLResponse(html, headers={"Content-Security-Policy": POLICY})

    @router.get("/phone-page/{name}")
    async def asset(name: Literal["phone.css", "phone.js"]) -> FileResponse:
        return FileResponse(FOLDER / name)

    return router
