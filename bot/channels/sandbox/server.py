"""The sandbox on a port of its own, in this process or in a thread of it."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator

import uvicorn

from bot.channels.sandbox.app import create_sandbox
from bot.channels.sandbox.state import Sandbox

START_SECONDS = 10.0


class SandboxServer(uvicorn.Server):
    """Lets go of those who wait on the sandbox, so that it can stop at once."""

    def __init__(self, sandbox: Sandbox) -> None:
        config = uvicorn.Config(
            create_sandbox(sandbox),
            log_level="warning",
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=2,
        )
        super().__init__(config)
        self.sandbox = sandbox

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self.sandbox.close()
        await super().shutdown(sockets)


def listen(port: int = 0) -> socket.socket:
    """A local socket; port 0 takes any free one."""
    # Named TCP, because asyncio turns Nagle's delay off for no other protocol number.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen(1024)
    return listener


@contextlib.contextmanager
def running_sandbox(port: int = 0) -> Iterator[Sandbox]:
    """A sandbox served by a thread until the end of the block."""
    with listen(port) as listener:
        sandbox = Sandbox(f"http://127.0.0.1:{listener.getsockname()[1]}")
        server = SandboxServer(sandbox)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        _wait_for(server)
        yield sandbox
        server.should_exit = True
        thread.join()


def _wait_for(server: uvicorn.Server) -> None:
    ends = time.monotonic() + START_SECONDS
    while not server.started:
        if time.monotonic() > ends:
            raise RuntimeError("the sandbox did not start")
        time.sleep(0.01)
