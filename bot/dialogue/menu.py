"""The menu: categories, then the entries of one, a page at a time."""

from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import Option
from bot.lines import has_line

PAGE = 8  # with « suite » and the services, within a WhatsApp list's ten rows


def show_categories(turn: Turn, page: str = "0") -> None:
    catalog = turn.situation.catalog
    options = [
        Option(f"category/{category}/0", category_name(turn, category))
        for category in catalog.categories
    ]
    services = turn.option("services", "option-services")
    show_page(turn, turn.line("menu"), options, page, "categories", services)


def show_category(turn: Turn, rest: str) -> None:
    """`rest` is `category/page`."""
    category, _, page = rest.partition("/")
    entries = turn.situation.catalog.categories.get(category, [])
    options = [
        Option(f"answer/{entry.slug}", entry.wording(turn.language).title) for entry in entries
    ]
    if not options:
        show_categories(turn)
        return
    title = turn.line("menu-category", category=category_name(turn, category))
    show_page(turn, title, options, page, f"category/{category}")


def show_page(
    turn: Turn, text: str, options: list[Option], page: str, more: str, *first: Option
) -> None:
    """A page of the options; `more` is the id of the next ones, without their number.

    `first` are options of the first page only, above the others.
    """
    start = int(page) * PAGE if page.isdecimal() else 0
    shown = [*(first if start == 0 else ()), *options[start : start + PAGE]]
    if len(options) > start + PAGE:
        shown.append(turn.option(f"{more}/{start // PAGE + 1}", "option-more"))
    turn.become(question="")
    turn.ask(Expecting.MENU, text, *shown, kind="service")


def category_name(turn: Turn, category: str) -> str:
    """A category's name for people; one that coordinators added reads as it is written."""
    key = f"category-{category}"
    named = has_line(turn.language, key)
    return turn.line(key) if named else category.replace("-", " ").capitalize()
