"""Which door to knock on: the bodies that can help, by country, region and need."""

from typing import Any

from bot.dialogue.menu import show_page
from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import FindDoors
from bot.events import DoorsFound, Event, Wrote
from faq.bodies import NEEDS, Body
from faq.doors import NEED_OF, SHOWN, bodies_for, country_in, regions_of
from faq.searching import wanted_words
from faq.sheets import COUNTRIES

NAMED_BY_SIGNPOST = 2
EVERYWHERE = "all"


def begin(turn: Turn, words: str) -> None:
    """Where one is comes first, unless the words say it; then searches, or shows the needs."""
    turn.become(question=words if wanted_words(words) else "")
    if turn.country is None:
        turn.become(country=country_in(words))
    if turn.country is None:
        _ask_country(turn)
    else:
        _go_on(turn)


def hear(turn: Turn, event: Wrote) -> bool:
    """A question that the FAQ answers surely is no need."""
    if event.verdict.kind == "answer":
        return False
    begin(turn, event.text)
    return True


def _go_on(turn: Turn) -> None:
    question = turn.state.question
    if question:
        turn.do(FindDoors(turn.country or "", question))
    else:
        _ask_need(turn, "0")


def _ask_country(turn: Turn) -> None:
    options = [turn.option(f"doors/in/{code}", f"country-{code}") for code in COUNTRIES]
    turn.ask(Expecting.MENU, turn.line("doors-country"), *options, kind="service")


def _ask_need(turn: Turn, page: str) -> None:
    options = [turn.option(f"doors/need/{need}", f"need-{_dashed(need)}") for need in NEEDS]
    change = turn.option("doors/country", "option-other-country")
    country = turn.line(f"country-{turn.country}")
    show_page(turn, turn.line("doors-need", country=country), options, page, "doors/needs", change)
    turn.become(expecting=Expecting.SERVICE, service="doors")


def choose(turn: Turn, rest: str) -> None:
    """`in/<country>`, `country`, `needs/<page>` or `need/<need>[/<region>]`."""
    act, _, of = rest.partition("/")
    if act == "in" and of in COUNTRIES:
        turn.become(country=of)
        _go_on(turn)
    elif act == "country" or turn.country is None:
        turn.become(question="")
        _ask_country(turn)
    elif act == "need":
        need, _, region = of.partition("/")
        turn.do(FindDoors(turn.country, need=need, region=region))
    else:
        _ask_need(turn, of)


def found(turn: Turn, event: DoorsFound) -> None:
    regions = regions_of(event.bodies)
    if not event.bodies:
        _none(turn)
    elif event.need and not event.region and len(regions) > 1:
        _ask_region(turn, event.need, regions)
    else:
        _show(turn, event.bodies[:SHOWN])


def _none(turn: Turn) -> None:
    options = (turn.option("doors/needs/0", "option-needs"), turn.option("human", "option-human"))
    turn.listen("doors", turn.line("doors-none"), *options)


def _ask_region(turn: Turn, need: str, regions: list[str]) -> None:
    options = [turn.option(f"doors/need/{need}/{name}", f"region-{name}") for name in regions]
    options.append(turn.option(f"doors/need/{need}/{EVERYWHERE}", "region-all"))
    turn.ask(Expecting.MENU, turn.line("doors-region"), *options, kind="service")


def _show(turn: Turn, bodies: tuple[Body, ...]) -> None:
    stale = any(body.is_stale(turn.situation.today) for body in bodies)
    parts = [turn.line("doors-found"), *(_described(turn, body) for body in bodies)]
    parts += [turn.line("doors-unverified")] if stale else []
    options = (turn.option("doors/needs/0", "option-needs"), turn.option("human", "option-human"))
    turn.become(question="")
    turn.ask(Expecting.MENU, "\n\n".join(parts), *options, kind="service")


def _described(turn: Turn, body: Body) -> str:
    wording = body.wording(turn.language)
    where = ", ".join(turn.line(f"region-{region}") for region in body.regions)
    name = f"*{wording.name}*" + (f" ({where})" if where else "")
    return f"{name}\n{wording.what}\n{body.url}"


def official_sites(turn: Turn, subject: str | None) -> list[str]:
    """For a signpost: one line with the official sites, none when the country is unknown."""
    need = NEED_OF.get(subject or "")
    if need is None or turn.country is None:
        return []
    bodies = bodies_for(turn.situation.bodies.values(), need, turn.country)
    sites = [f"{b.wording(turn.language).name} : {b.url}" for b in bodies[:NAMED_BY_SIGNPOST]]
    return ["\n".join(sites)] if sites else []


def _dashed(name: str) -> str:
    return name.replace("_", "-")


HANDLERS: dict[type[Event], Any] = {DoorsFound: found}
