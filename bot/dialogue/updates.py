"""News by sector or category: one message a week, and one tap to stop."""

from datetime import date
from typing import Any

from bot.dialogue.menu import category_name, show_page
from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import FindNews, Option, Subscribe, Unsubscribe
from bot.events import Event, NewsFound, SubscriptionsKnown, Wrote
from faq.entry import SECTORS
from faq.news import ALL, CATEGORY, SECTOR


def begin(turn: Turn, _: str) -> None:
    turn.do(Subscribe())


def hear(_: Turn, __: Wrote) -> bool:
    """Nothing is asked for in free words."""
    return False


def choose(turn: Turn, rest: str) -> None:
    """`all`, `sectors`, `sector/<sector>`, `categories/<page>`, `category/<category>`, `stop`
    or `show/<day>`.
    """
    act, _, of = rest.partition("/")
    if rest == ALL or _is_topic(turn, rest):
        turn.do(Subscribe(rest))
    elif act == "sectors":
        _ask_sector(turn)
    elif act == "categories":
        _ask_category(turn, of)
    elif act == "stop":
        turn.do(Unsubscribe())
    elif act == "show":
        turn.do(FindNews(date.fromisoformat(of)))
    else:
        begin(turn, "")


def _is_topic(turn: Turn, topic: str) -> bool:
    if topic.startswith(SECTOR):
        return topic.removeprefix(SECTOR) in SECTORS
    categories = turn.situation.catalog.categories
    return topic.startswith(CATEGORY) and topic.removeprefix(CATEGORY) in categories


def _ask_sector(turn: Turn) -> None:
    options = [Option(f"updates/{SECTOR}{s}", turn.line(f"console-sector-{s}")) for s in SECTORS]
    turn.ask(Expecting.MENU, turn.line("updates-which"), *options, kind="service")


def _ask_category(turn: Turn, page: str) -> None:
    options = [
        Option(f"updates/{CATEGORY}{category}", category_name(turn, category))
        for category in turn.situation.catalog.categories
    ]
    show_page(turn, turn.line("updates-which"), options, page, "updates/categories")


def known(turn: Turn, event: SubscriptionsKnown) -> None:
    """What is followed, and what can be changed."""
    state = event.change or ("current" if event.topics else "none")
    names = " · ".join(_name(turn, topic) for topic in event.topics)
    more = [
        turn.option("updates/all", "option-updates-all"),
        turn.option("updates/sectors", "option-updates-sectors"),
        turn.option("updates/categories/0", "option-updates-categories"),
    ]
    if event.topics:
        more.append(turn.option("updates/stop", "option-updates-stop"))
    shown = [] if event.change == "stopped" else more
    text = turn.line(f"updates-{state}", topics=names)
    turn.ask(Expecting.MENU, text, *shown, kind="service")


def _name(turn: Turn, topic: str) -> str:
    if topic.startswith(SECTOR):
        return turn.line(f"console-sector-{topic.removeprefix(SECTOR)}")
    if topic.startswith(CATEGORY):
        return category_name(turn, topic.removeprefix(CATEGORY))
    return turn.line("option-updates-all")


def news(turn: Turn, event: NewsFound) -> None:
    """Each can be read at once."""
    key = "updates-news" if event.news else "updates-no-news"
    options = [Option(identifier, title) for identifier, title in event.news]
    turn.ask(Expecting.MENU, turn.line(key), *options, kind="service")


HANDLERS: dict[type[Event], Any] = {SubscriptionsKnown: known, NewsFound: news}
