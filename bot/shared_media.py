"""Files that Twilio fetches to send them: each under a token that cannot be guessed."""

from datetime import timedelta

from fastapi import APIRouter, Response
from sqlmodel import select

from bot.desk.office import Office
from bot.store.tables import Media, Message

SHARED_FOR = timedelta(days=2)


def create_shared_media(office: Office) -> APIRouter:
    """`/media/shared/{token}`: only files that we sent, for the time Twilio may need them."""
    router = APIRouter()

    @router.get("/media/shared/{token}")
    def shared(token: str) -> Response:
        with office.reading() as session:
            media = session.exec(select(Media).where(Media.token == token)).first()
            kept = media is not None and media.message_id is not None
            message = session.get(Message, media.message_id) if media and kept else None
            recent = message is not None and message.created_at > office.clock() - SHARED_FOR
            if not recent or media is None or media.content is None or message is None:
                return Response("gone\n", 404, media_type="text/plain")
            if message.direction != "out":
                return Response("gone\n", 404, media_type="text/plain")
            headers = {"X-Content-Type-Options": "nosniff", "Content-Disposition": "attachment"}
            return Response(media.content, media_type=media.content_type, headers=headers)

    return router
