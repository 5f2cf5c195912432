"""The scores of a diagnosis as a picture that is read at a glance on a phone."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from font_roboto import RobotoMedium
from PIL import Image, ImageDraw, ImageFont

WIDTH, MARGIN = 800, 40
HEAD, ROW, FOOT = 120, 110, 60
INK, SOFT, PAPER, TRACK = "#1d2733", "#5b6775", "#ffffff", "#e6eaee"
LOW, MIDDLE, HIGH = "#c2410c", "#b7791f", "#15803d"


@dataclass(frozen=True, slots=True)
class Bar:
    """An area with its score from 0 to 100, and that of the last time if there was one."""

    name: str
    score: int
    former: int | None = None


def draw(title: str, bars: Sequence[Bar], legend: str) -> bytes:
    """A PNG of one horizontal bar per area; a dark mark says the former score."""
    height = HEAD + ROW * len(bars) + (FOOT if legend else MARGIN // 2)
    picture = Image.new("RGB", (WIDTH, height), PAPER)
    pen = ImageDraw.Draw(picture)
    pen.text((MARGIN, 36), title, INK, _font(44))
    for number, bar in enumerate(bars):
        _row(pen, HEAD + number * ROW, bar)
    if legend:
        top = height - FOOT + 6
        pen.rectangle((MARGIN, top, MARGIN + 6, top + 28), INK)
        pen.text((MARGIN + 20, top), legend, SOFT, _font(26))
    content = BytesIO()
    picture.save(content, "PNG", optimize=True)
    return content.getvalue()


def _row(pen: ImageDraw.ImageDraw, top: int, bar: Bar) -> None:
    right = WIDTH - MARGIN
    pen.text((MARGIN, top), bar.name, INK, _font(32))
    pen.text((right, top), str(bar.score), INK, _font(36), anchor="ra")
    under = (top + 48, top + 78)
    pen.rounded_rectangle((MARGIN, under[0], right, under[1]), 15, TRACK)
    end = _place(bar.score)
    if bar.score:
        pen.rounded_rectangle((MARGIN, under[0], max(end, MARGIN + 30), under[1]), 15, _hue(bar))
    if bar.former is not None:
        mark = _place(bar.former)
        pen.rectangle((mark - 3, under[0] - 6, mark + 3, under[1] + 6), INK)


def _place(score: int) -> int:
    return MARGIN + round((WIDTH - 2 * MARGIN) * score / 100)


def _hue(bar: Bar) -> str:
    if bar.score < 40:
        return LOW
    return MIDDLE if bar.score < 70 else HIGH


def _font(size: int) -> ImageFont.FreeTypeFont:
    """A font that comes as a dependency: none of the machine's is needed."""
    return ImageFont.truetype(RobotoMedium, size)
