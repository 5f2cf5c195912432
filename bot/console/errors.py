"""Every error that can be met becomes a page: a plain sentence, and what to do next."""

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response

from bot.console.access import find_visitor
from bot.console.headers import HEADERS
from bot.console.pages import render
from bot.console.problems import Problem
from bot.desk.approvals import NoSuchReplyError, ObjectionError
from bot.desk.tickets import NoSuchTicketError, Refused

MACHINES = "/webhooks/"  # they are told in plain text
EXPECTED = (
    Problem,
    Refused,
    NoSuchTicketError,
    ObjectionError,
    NoSuchReplyError,
    RequestValidationError,
    HTTPException,
)


def install_error_pages(app: FastAPI) -> None:
    """What was not foreseen gets a page too, and the server logs it."""
    for kind in (*EXPECTED, Exception):
        app.add_exception_handler(kind, show)


async def show(request: Request, error: Exception) -> Response:
    problem = as_problem(error)
    if request.url.path.startswith(MACHINES):
        return PlainTextResponse(f"{HTTPStatus(problem.status).phrase}\n", problem.status)
    visitor = await run_in_threadpool(find_visitor, request)
    values = {"problem": problem}
    answer = await run_in_threadpool(render, "problem.html", visitor, values, problem.status)
    answer.headers.update(HEADERS)  # what was not foreseen is shown from outside every middleware
    return answer


def as_problem(error: Exception) -> Problem:
    """What an error means to the person."""
    match error:
        case Problem():
            return error
        case Refused():
            return Problem(409, f"refused-{error.reason.value}", name=error.holder)
        case ObjectionError():
            return Problem(409, f"objection-{error.reason.value}", name=error.decider)
        case NoSuchTicketError() | NoSuchReplyError() | RequestValidationError():
            return Problem(404, "not-found")
        case HTTPException(status_code=404 | 405 as status):
            return Problem(status, "not-found")
        case HTTPException(status_code=status) if status < 500:
            return Problem(status, "bad-request")
    return Problem(500, "ours")
