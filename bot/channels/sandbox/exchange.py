"""One API call played with its faults, and recorded."""

import asyncio
from collections.abc import Awaitable, Callable

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.channels.sandbox.faults import Fault
from bot.channels.sandbox.journal import Call
from bot.channels.sandbox.world import World

Act = Callable[[], Awaitable[Response]]
Refuse = Callable[[Fault], Response]


class Hangup(Response):
    """Closes the connection without an answer."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # ASGI knows no such thing; uvicorn's `receive` belongs to the request that owns the socket.
        cycle = getattr(receive, "__self__", None)
        if cycle is None:
            raise RuntimeError("the sandbox can only hang up when uvicorn serves it directly")
        cycle.transport.abort()
        while (await receive())["type"] != "http.disconnect":
            pass


async def play(world: World, call: Call, act: Act, refuse: Refuse) -> Response:
    """Do what was asked by `act`, unless a fault decides otherwise."""
    fault = world.faults.pick(call.operation, call.recipient)
    world.journal.record(call)
    if pause := fault.pause():
        await asyncio.sleep(pause)
    if fault.drop == "before":
        return Hangup()
    if fault.status is not None:
        call.status = fault.status
        return refuse(fault)
    response = await act()
    call.accepted = response.status_code < 400
    if fault.drop == "after":
        return Hangup()
    call.status = response.status_code
    return response
