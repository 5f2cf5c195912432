"""Files of a conversation, for whoever may look into one of its tickets."""

import re
from urllib.parse import quote

from fastapi import APIRouter, Request
from sqlmodel import Session
from starlette.responses import Response

from bot.console.access import Member, Volunteer
from bot.console.problems import Problem
from bot.console.viewing import may_see_moment
from bot.store.tables import Media, Message, PendingReply

router = APIRouter()

SHOWN_INLINE = re.compile(r"(image/(jpeg|png|gif|webp)|audio/[\w.+-]+|video/[\w.+-]+)")
RANGE = re.compile(r"bytes=(\d+)-(\d*)")
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, max-age=3600",
    "Accept-Ranges": "bytes",
}


@router.get("/media/{media_id}")
def media(request: Request, member: Volunteer, media_id: int) -> Response:
    """Shown in the page when it is a picture or a recording, else downloaded."""
    row, content = _visible(member, media_id)
    inline = SHOWN_INLINE.fullmatch(row.content_type) is not None
    manner = "inline" if inline else f"attachment; filename*=UTF-8''{quote(row.name, safe='')}"
    kind = row.content_type if inline else "application/octet-stream"
    return in_parts(request, content, kind, {**HEADERS, "Content-Disposition": manner})


def in_parts(request: Request, content: bytes, kind: str, headers: dict[str, str]) -> Response:
    """The whole, or the part asked for: phones play a recording only from who gives it in parts."""
    wanted = RANGE.fullmatch(request.headers.get("range", ""))
    if wanted and int(wanted[1]) < len(content):
        return _part(content, int(wanted[1]), wanted[2], kind, headers)
    return Response(content, media_type=kind, headers=headers)


def _visible(member: Member, media_id: int) -> tuple[Media, bytes]:
    """What the bot sent is the contact's own (their data, asked for): nobody else's."""
    with member.office.reading() as session:
        row = session.get(Media, media_id)
        if row is not None and row.content is not None and row.pending_reply_id is not None:
            _may_see_pending(session, member, row.pending_reply_id)
            return row, row.content
        message = session.get(Message, row.message_id) if row and row.message_id else None
        if row is None or message is None or row.content is None or message.author == "bot":
            raise Problem(404, "no-file")
        if not may_see_moment(session, member, message.conversation_id, message.created_at):
            raise Problem(403, "not-your-ticket")
        return row, row.content


def _may_see_pending(session: Session, member: Member, reply_id: int) -> None:
    """The file of a novice's reply is for its author and for whoever may decide on it."""
    pending = session.get_one(PendingReply, reply_id)
    if not member.mentors and pending.account_id != member.account.id:
        raise Problem(403, "not-your-ticket")


def _part(content: bytes, start: int, end: str, kind: str, headers: dict[str, str]) -> Response:
    last = max(int(end), start) if end else len(content) - 1
    stop = min(last + 1, len(content))
    place = {"Content-Range": f"bytes {start}-{stop - 1}/{len(content)}"}
    return Response(content[start:stop], 206, media_type=kind, headers=headers | place)
