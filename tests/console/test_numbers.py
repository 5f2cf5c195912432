"""The figures as a page, a report and a file."""

import csv
import io
import re
from datetime import date
from typing import Any

from sqlalchemy import event

from bot.console.figures import Figures, together
from bot.console.plots import HEIGHT, stacked
from bot.desk import periods
from tests.console.house import House


def test_the_page_says_what_was_counted(house: House) -> None:
    house.waiting_ticket("telegram")
    periods.refresh(house.office)
    for path in ("/numbers", "/numbers?by=month", "/numbers/report"):
        page = house.get("Claire", path)
        assert page.status_code == 200 and "<svg" in page.text and "Telegram" not in page.text
    table = list(csv.reader(io.StringIO(house.get("Claire", "/numbers/figures.csv").text)))
    assert ["2026-12-01", "opened", "", "", "1"] in table


def test_before_anything_is_counted_the_page_says_so(house: House) -> None:
    page = house.get("Claire", "/numbers").text
    assert "pas encore compté" in page


def test_columns_fill_the_height_and_lie_upon_each_other() -> None:
    plot = stacked([{"answered": 3, "unanswered": 1}, {"answered": 0, "unanswered": 2}])
    low, high, alone = plot.bars
    assert plot.top == 4 and (low.height, high.height, alone.height) == (75, 25, 50)
    assert low.y + low.height == alone.y + alone.height == HEIGHT and high.y == 0
    assert stacked([{}]).bars == ()


def test_months_add_up_without_their_waits() -> None:
    month = {"people": {"": 2, "channel:telegram": 2}, "wait": {"": 1, "median": 60}}
    whole = together([Figures(date(2026, 1, 1), month), Figures(date(2026, 2, 1), month)])
    assert whole == {"people": {"": 4, "channel:telegram": 4}}


def test_no_message_is_read_to_show_them(house: House) -> None:
    """However many there are: only what has been counted."""
    house.waiting_ticket("telegram")
    periods.refresh(house.office)
    house.get("Claire", "/me")
    read: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        read.append(statement)

    event.listen(house.office.engine, "before_cursor_execute", note)
    for path in ("/numbers", "/numbers?by=month", "/numbers/report", "/numbers/figures.csv"):
        assert house.get("Claire", path).status_code == 200
    event.remove(house.office.engine, "before_cursor_execute", note)
    assert any("FROM period_count" in statement for statement in read)
    for table in ("message", "follow_up", "feedback", "contact", "conversation"):
        assert not [each for each in read if re.search(rf"(FROM|JOIN) {table}\b", each)]
