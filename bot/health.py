"""Whether the process lives, whether it can serve, and what it counts."""

from datetime import timedelta

from fastapi import APIRouter, Response

from bot import metrics
from bot.desk.office import Office
from bot.store.engine import is_reachable
from bot.workers import Worker

STUCK = timedelta(seconds=60)


def create_health(office: Office, workers: list[Worker], stopped: list[str]) -> APIRouter:
    """`/healthz`, `/readyz` and `/metrics`."""
    router = APIRouter()

    @router.get("/healthz")
    async def health() -> Response:
        return Response("ok\n", media_type="text/plain")

    @router.get("/readyz")
    def ready() -> Response:
        problems = [] if is_reachable(office.engine) else ["the database does not answer"]
        if not office.knowledge.is_ready:
            problems.append("the FAQ is being read")
        late = office.clock() - STUCK
        problems += [f"{name} has stopped" for name in stopped]
        problems += [f"the {w.name} worker is stuck" for w in workers if w.alive_at < late]
        text = "; ".join(problems) or "ready"
        return Response(f"{text}\n", 503 if problems else 200, media_type="text/plain")

    @router.get("/metrics")
    def measures() -> Response:
        return Response(metrics.render(office), media_type="text/plain; version=0.0.4")

    return router
