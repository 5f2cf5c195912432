"""The simulated phones over HTTP: what they show, and what people do with them."""

from typing import Annotated

from fastapi import APIRouter, Body, HTTPException, Query
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from starlette.responses import Response

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.phones.book import Channel, PhoneBook
from bot.channels.sandbox.phones.forms import ACTS, Profile
from bot.channels.sandbox.state import Sandbox

LONGEST_WAIT = 25.0
INERT = {"Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"}
"""A file may claim to be a page: it must not run as one of ours."""


def phones_router(sandbox: Sandbox) -> APIRouter:
    router = APIRouter(prefix="/phones/{channel}/{address}")
    book = PhoneBook(sandbox)

    @router.get("")
    async def screen(
        channel: Channel,
        address: str,
        since: int | None = None,
        wait: Annotated[float, Query(ge=0, le=LONGEST_WAIT)] = 0.0,
    ) -> Json:
        """The chat now, or as soon as its version is no longer `since`."""
        pulse = book.pulse(channel, address)
        if pulse.beats == since and wait and not sandbox.world.closed:
            await pulse.next_beat(wait)
        return book.screen(channel, address).as_json()

    @router.put("")
    async def profile(channel: Channel, address: str, form: Profile) -> None:
        book.person(channel, address).rename(form.name, form.language)
        if channel == "telegram":
            book.chat(address).deactivated = form.deactivated

    @router.post("/{act}")
    async def act(channel: Channel, address: str, act: str, form: Annotated[Json, Body()]) -> Json:
        if act not in ACTS:
            raise HTTPException(404, f"nobody can {act}: only {', '.join(ACTS)}")
        try:
            asked = ACTS[act].model_validate(form)
        except ValidationError as error:
            raise RequestValidationError(error.errors()) from None
        return asked.do(book.person(channel, address, asked.chat, asked.thread))

    return router


def media_router(sandbox: Sandbox) -> APIRouter:
    router = APIRouter()

    @router.get("/media/{id}")
    async def media(id: str) -> Response:
        """A file of a bubble, without credentials: it is the person's own phone."""
        file = sandbox.telegram.files.get(id) or sandbox.twilio.media.get(id)
        if file is None:
            raise HTTPException(404, "there is no such file")
        return Response(file.content, media_type=file.type, headers=INERT)

    return router
