"""The directory of free and solidarity offers: searched, read, kept."""

from typing import Any

from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import FindOffers, ListSavedOffers, Option, SaveOffer, ShowOffer
from bot.events import Event, OfferSaved, OffersFound, OfferShown, Wrote
from bot.lines import day
from faq.offers import Offer
from faq.searching import wanted_words


def begin(turn: Turn, words: str) -> None:
    """Searches at once when the words say for what."""
    if wanted_words(words):
        turn.do(FindOffers(words))
        return
    options = (
        turn.option("offers/all/0", "option-all-offers"),
        turn.option("offers/mine", "option-my-offers"),
    )
    turn.listen("offers", turn.line("offers-what"), *options)


def choose(turn: Turn, rest: str) -> None:
    """`all/<page>`, `mine`, `show/<slug>` or `save/<slug>`."""
    act, _, of = rest.partition("/")
    if act == "all" and of.isdecimal():
        turn.do(FindOffers("", int(of)))
    elif act == "mine":
        turn.do(ListSavedOffers())
    elif act == "show":
        turn.do(ShowOffer(of))
    elif act == "save":
        turn.do(SaveOffer(of))
    else:
        begin(turn, "")


def hear(turn: Turn, event: Wrote) -> bool:
    """Words that tell of nothing to look for are not for us."""
    begin(turn, event.text)
    return True


def found(turn: Turn, event: OffersFound) -> None:
    """One is shown at once; several are a list."""
    if not event.offers:
        _none(turn, event)
        return
    if event.asked and len(event.offers) == 1:
        turn.do(ShowOffer(event.offers[0].slug))
        return
    options = [
        Option(f"offers/show/{offer.slug}", offer.wording(turn.language).title)
        for offer in event.offers
    ]
    if event.more:
        options.append(turn.option(f"offers/all/{event.page + 1}", "option-more"))
    key = "offers-saved" if event.saved else "offers-found"
    turn.ask(Expecting.MENU, turn.line(key), *options, kind="service")


def _none(turn: Turn, event: OffersFound) -> None:
    turn.become(question=event.asked)
    options = (
        turn.option("offers/all/0", "option-all-offers"),
        turn.option("human", "option-human"),
    )
    key = "offers-none-saved" if event.saved else "offers-none"
    turn.listen("offers", turn.line(key), *options)


def shown(turn: Turn, event: OfferShown) -> None:
    if event.offer is None:
        _ended(turn)
        return
    options = [turn.option("offers/all/0", "option-all-offers")]
    if not event.saved:
        options.insert(0, turn.option(f"offers/save/{event.offer.slug}", "option-save-offer"))
    turn.ask(Expecting.MENU, text_of(turn, event.offer), *options, kind="service")


def text_of(turn: Turn, offer: Offer) -> str:
    """An offer as the contact reads it; unverified for long, it says so."""
    wording = offer.wording(turn.language)
    who = ", ".join(turn.line(f"audience-{audience}") for audience in offer.audiences)
    stale = offer.is_stale(turn.situation.today)
    lines = [
        f"*{wording.title}*",
        *([_unverified(turn, offer)] if stale else []),
        wording.what,
        turn.line("offer-facts", who=who, conditions=wording.conditions),
        _until(turn, offer),
        turn.line("offer-link", url=offer.url),
        _source(turn, offer),
    ]
    return "\n\n".join(lines)


def _until(turn: Turn, offer: Offer) -> str:
    if offer.ends_on is None:
        return turn.line("offer-no-end")
    return turn.line("offer-until", date=day(turn.language, offer.ends_on))


def _unverified(turn: Turn, offer: Offer) -> str:
    if offer.verified_on is None:
        return turn.line("offer-never-verified")
    return turn.line("offer-unverified", date=day(turn.language, offer.verified_on))


def _source(turn: Turn, offer: Offer) -> str:
    if offer.verified_on is None:
        return turn.line("offer-source", source=offer.source)
    date = day(turn.language, offer.verified_on)
    return turn.line("offer-verified", date=date, by=offer.verified_by, source=offer.source)


def kept(turn: Turn, event: OfferSaved) -> None:
    if event.offer is None:
        _ended(turn)
        return
    key = "offer-kept-until" if event.offer.ends_on else "offer-kept"
    mine = turn.option("offers/mine", "option-my-offers")
    turn.ask(Expecting.MENU, turn.line(key), mine, kind="service")


def _ended(turn: Turn) -> None:
    options = (turn.option("offers/all/0", "option-all-offers"),)
    turn.ask(Expecting.MENU, turn.line("offer-ended"), *options, kind="service")


HANDLERS: dict[type[Event], Any] = {
    OffersFound: found,
    OfferShown: shown,
    OfferSaved: kept,
}
