"""What the channels deliver, read; their errors, in tables; texts, split and marked up."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.channels import port
from bot.channels.port import BackOffError
from bot.channels.telegram.errors import translated
from bot.channels.telegram.parse import parse_update
from bot.channels.telegram.request import NotSentError
from bot.channels.whatsapp.errors import meaning
from bot.channels.whatsapp.parse import parse_form
from bot.channels.whatsapp.window import window_left
from bot.markup import to_article, to_html, to_plain, to_telegram
from bot.pacing import PACES, Pace, Pacer, Rhythm, chat_of
from bot.splitting import split, units
from tests.scenarios import payloads


def test_telegram_updates() -> None:
    write = parse_update(payloads.update("message", payloads.message(7, text="bonjour")))
    assert (write.kind, write.sender, write.text) == ("message", "7", "bonjour")
    start = parse_update(payloads.update("message", payloads.message(7, text="/start link_x")))
    assert (start.kind, start.text) == ("start", "link_x")
    photo = payloads.message(7, **payloads.FILES["photo"], caption="ici")
    seen = parse_update(payloads.update("message", photo))
    assert (seen.text, [m.reference for m in seen.media]) == ("ici", ["P2"])  # the largest
    pressed = parse_update(payloads.press(7, "helped/x", "12"))
    assert (pressed.kind, pressed.option, pressed.message_id) == ("press", "helped/x", "12")
    assert parse_update(payloads.membership(7, "kicked")).kind == "blocked"
    assert parse_update(payloads.membership(7, "member")).kind == "unblocked"
    assert parse_update({"update_id": 1, "hologram": {}}).kind == "ignored"


def test_a_press_on_a_message_that_telegram_no_longer_has() -> None:
    query = {"id": "1", "from": {"id": 7}, "data": "helped/x"}
    pressed = parse_update({"update_id": 1, "callback_query": query})
    assert (pressed.kind, pressed.sender, pressed.message_id) == ("press", "7", "")


def test_group_chats_are_not_for_the_bot() -> None:
    group = {**payloads.message(7, text="x"), "chat": {"id": -5, "type": "supergroup"}}
    assert parse_update({"update_id": 1, "message": group}).kind == "ignored"


def test_what_is_done_in_a_topic_comes_from_who_did_it() -> None:
    place = {"chat": {"id": -5, "type": "supergroup"}, "message_thread_id": 9}
    said = {**payloads.message(7, text="/start x"), **place, "is_topic_message": True}
    arrived = parse_update({"update_id": 1, "message": said})
    assert (arrived.sender, arrived.topic, arrived.kind) == ("7", "-5/9", "message")
    query = {"id": "1", "from": {"id": 8}, "message": said, "data": "claim/1"}
    pressed = parse_update({"update_id": 2, "callback_query": query})
    assert (pressed.sender, pressed.topic, pressed.option) == ("8", "-5/9", "claim/1")
    closed = {key: value for key, value in said.items() if key != "text"}
    for silent in ({"message": closed}, {"edited_message": said}):
        assert parse_update({"update_id": 3, **silent}).kind == "ignored"


def test_whatsapp_forms() -> None:
    form = payloads.form("whatsapp:+32470123456", "bonjour", FieldOfTomorrow="x")
    write = parse_form(form)
    assert (write.kind, write.sender, write.text) == ("message", form["From"], "bonjour")
    assert (write.external_id, write.aliases) == (form["MessageSid"], ())
    pressed = parse_form({**form, "ButtonPayload": "helped/x", "ButtonText": "Ça m'aide"})
    assert (pressed.kind, pressed.option) == ("press", "helped/x")
    voice = parse_form(payloads.file_form("whatsapp:+32470123456", "voice", ""))
    assert [m.kind for m in voice.media] == ["voice"]
    place = parse_form({**form, "Latitude": "50.6", "Longitude": "5.5"})
    assert [m.reference for m in place.media] == ["geo:50.6,5.5"]


def test_an_opaque_address_is_known_by_its_number_too() -> None:
    opaque = parse_form(payloads.form("whatsapp:US.ABC", "x", WaId="32470123456"))
    assert (opaque.sender, opaque.aliases) == ("whatsapp:US.ABC", ("whatsapp:+32470123456",))
    assert parse_form(payloads.form("whatsapp:US.ABC", "x", WaId="US.ABC")).aliases == ()


@pytest.mark.parametrize("nonsense", [{}, {"From": "x"}, {"MessageSid": "x"}])
def test_a_form_without_sender_or_id_cannot_be_read(nonsense: dict[str, str]) -> None:
    with pytest.raises(KeyError):
        parse_form(nonsense)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (BadRequest("Message thread not found"), port.TopicGoneError),
        (Forbidden("bot was blocked by the user"), port.UnreachableError),
        (BadRequest("Chat not found"), port.UnreachableError),
        (BadRequest("Message text is empty"), port.PermanentError),
        (RetryAfter(timedelta(seconds=5)), port.BackOffError),
        (ChatMigrated(9), port.AddressMovedError),
        (TimedOut(), port.AmbiguousError),
        (NetworkError("ServerDisconnectedError"), port.AmbiguousError),
        (NotSentError("ClientConnectorError"), port.BackOffError),
    ],
)
def test_what_telegrams_errors_mean(said: Exception, meant: type[port.DeliveryError]) -> None:
    with pytest.raises(port.DeliveryError) as caught, translated():
        raise said
    assert type(caught.value) is meant


@pytest.mark.parametrize(
    ("code", "status", "meant"),
    [
        (21610, 400, port.UnreachableError),
        (63014, 400, port.UnreachableError),
        (21211, 400, port.PermanentError),
        (63016, 400, port.WindowClosedError),
        (20429, 429, port.BackOffError),
        (0, 429, port.BackOffError),
        (63018, 400, port.BackOffError),
        (20003, 401, port.AlarmError),
        (63007, 400, port.AlarmError),
        (0, 503, port.AmbiguousError),
        (99999, 400, port.PermanentError),
    ],
)
def test_what_twilios_codes_mean(code: int, status: int, meant: type[port.DeliveryError]) -> None:
    assert type(meaning(code, status)) is meant


def test_the_window_lasts_a_day_from_the_last_message() -> None:
    now = datetime(2026, 12, 1, tzinfo=UTC)
    assert window_left(None, now) == timedelta()
    assert window_left(now - timedelta(hours=23), now) == timedelta(hours=1)
    assert window_left(now - timedelta(hours=25), now) == timedelta()


@given(st.text(st.characters(codec="utf-8")), st.integers(2, 200))
def test_parts_fit_and_lose_nothing_but_space(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert all(0 < units(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_text_is_cut_where_a_reader_would() -> None:
    assert split("Un mot.\n\nDeux mots.", 12) == ["Un mot.", "Deux mots."]
    assert split("😀" * 5, 4) == ["😀😀", "😀😀", "😀"]


class Balanced(HTMLParser):
    """Fails on what Telegram would not parse: an unknown tag, or one that is not closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert tag in {"b", "i"} and not attrs
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


MARKED = st.lists(st.sampled_from(["*", "_", " ", "a", "é", "<", ">", "&", "\n", "- ", ".", "b>"]))


@given(MARKED.map("".join))
def test_telegrams_html_is_always_valid(text: str) -> None:
    reader = Balanced()
    reader.feed(to_telegram(text))
    reader.close()
    assert reader.open == []


def test_markup() -> None:
    text = "*Oui* _peut-être_ <b>\n- un_nom_de_fichier"
    assert to_telegram(text) == "<b>Oui</b> <i>peut-être</i> &lt;b&gt;\n• un_nom_de_fichier"
    assert to_plain(text) == "Oui peut-être <b>\n• un_nom_de_fichier"
    assert to_html("<script>https://a.be/x.") == (
        '<p>&lt;script&gt;<a href="https://a.be/x" rel="noopener noreferrer">https://a.be/x</a>.</p>'
    )


def test_pacing_lets_a_burst_go_then_spaces_it() -> None:
    now = [0.0]
    pacer = Pacer(Pace(1000, Rhythm(2, burst=2)), lambda: now[0])
    assert [round(pacer.book("a"), 1) for _ in range(4)] == [0, 0, 2, 4]
    assert round(pacer.book("b"), 1) == 0
    now[0] = 100.0
    assert round(pacer.book("a"), 1) == 0


def booked(pacer: Pacer, chats: Iterable[str], until: float) -> int:
    """How many of them may be written to by then."""
    return sum(pacer.book(chat) <= until for chat in chats)


def test_all_topics_of_a_group_are_one_chat_of_twenty_messages_a_minute() -> None:
    pacer = Pacer(PACES["telegram"], lambda: 0.0)
    assert booked(pacer, (chat_of(f"-100123/{topic}") for topic in range(60)), 60.0) == 20


def test_one_person_on_whatsapp_gets_a_burst_then_one_message_in_six_seconds() -> None:
    pacer = Pacer(PACES["whatsapp"], lambda: 0.0)
    waits = [pacer.book("whatsapp:+32470123456") for _ in range(22)]
    assert waits[19] < 1
    assert waits[20:] == [6.0, 12.0]


def test_a_turn_that_is_too_far_is_not_taken() -> None:
    pacer = Pacer(Pace(1000, Rhythm(10)), lambda: 0.0)
    assert [pacer.book("a", 5.0) for _ in range(3)] == [0.0, 10.0, 10.0]


def test_the_pause_that_a_channel_asks_for_is_kept() -> None:
    now = [0.0]
    pacer = Pacer(Pace(1000, Rhythm(1, burst=3)), lambda: now[0])
    pacer.heed("a", BackOffError("too many", 17.0))
    assert pacer.book("b") == 0
    now[0] = 10.0
    assert pacer.book("a", 5.0) == pytest.approx(7.0)
    pacer.heed("b", BackOffError("too many in all", 4.0, everybody=True))
    assert pacer.book("c") == pytest.approx(4.0)


def test_processes_share_what_may_be_sent_in_all() -> None:
    pacer = Pacer(PACES["telegram"], lambda: 0.0)
    pacer.processes = 3
    assert booked(pacer, map(str, range(100)), 0.999) == 10


def test_an_article_has_its_lists_as_lists() -> None:
    text = "Deux pas :\n\n1. *Ouvrez* https://a.be/x.\n2. <Fermez>\n\n- ici\n- là\n\nFin\net suite"
    assert to_article(text) == (
        "<p>Deux pas :</p>"
        '<ol><li><strong>Ouvrez</strong> <a href="https://a.be/x" rel="noopener noreferrer">'
        "https://a.be/x</a>.</li><li>&lt;Fermez&gt;</li></ol>"
        "<ul><li>ici</li><li>là</li></ul><p>Fin<br>et suite</p>"
    )
    assert to_article("") == ""
