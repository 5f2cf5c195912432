"""The figures as a page, a report and a file."""

import csv
import io
from datetime import date

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
