"""Formatted texts on the phones: what is shown, and that it is safe."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.sandbox.phones.rich_text import telegram_html, whatsapp_html
from bot.channels.sandbox.telegram.entities import read_formatted

LINK = '<a href="https://a.be/x?y=1&amp;z=2" target="_blank" rel="noopener noreferrer">'


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("<b>un <i>deux</i></b> trois", "<b>un <i>deux</i></b> trois"),
        ("😀<b>é</b>", "😀<b>é</b>"),
        ('<a href="https://a.be/x?y=1&amp;z=2">ici</a>', f"{LINK}ici</a>"),
        ('<a href="javascript:x()">ici</a>', "<span>ici</span>"),
        ("  <code>a &lt; b</code>\n", "<code>a &lt; b</code>"),
        ("<pre>x</pre><s>y</s>", "<pre>x</pre><s>y</s>"),
    ],
)
def test_telegrams_html(source: str, shown: str) -> None:
    assert telegram_html(*read_formatted(source, "HTML", [])) == shown


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("*gras* et _italique_ et ~barré~", "<b>gras</b> et <i>italique</i> et <s>barré</s>"),
        ("2 * 3 * 4, un_nom_long", "2 * 3 * 4, un_nom_long"),
        ("*<script>*", "<b>&lt;script&gt;</b>"),
        ("voir https://a.be/x?y=1&z=2.", f"voir {LINK}https://a.be/x?y=1&amp;z=2</a>."),
    ],
)
def test_whatsapps_marks(source: str, shown: str) -> None:
    assert whatsapp_html(source) == shown


class Tags(HTMLParser):
    """Collects the tags of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


SIGNS = st.text(alphabet="ab *_~`<>&;\"'/=é😀h", max_size=40)


@given(SIGNS)
def test_no_text_of_a_person_becomes_a_tag(text: str) -> None:
    assert Tags(whatsapp_html(text)).tags <= {"b", "i", "s", "pre"}
    plain, entities = read_formatted(text, "", [])
    assert Tags(telegram_html(plain, entities)).text == text.strip()
