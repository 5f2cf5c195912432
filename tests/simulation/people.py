"""What contacts and volunteers do, by chance; each act is a delivery of their channel."""

from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from bot.effects import Option
from bot.inbox import Arrival
from tests.scenarios import payloads
from tests.scenarios.person import Person

TEXTS = (
    "je cherche un terminal de paiement",
    "mon terminal de paiement ne marche plus",
    "je veux vendre mes gâteaux sur internet",
    "comment créer une fiche google",
    "quelqu'un a piraté ma page",
    "xylophone baobab",
    "hoe begin ik een webwinkel",
    "how do I take card payments",
    "bonjour",
    "merci",
    "oui",
    "non",
    "1",
    "2",
    "menu",
    "un humain s'il vous plaît",
    "un humain s'il vous plaît",
    "où en est ma demande",
    "mes données",
    "annuler",
)
RARE = ("stop", "start", "effacer")
PAUSES = ((0.2, 1.2), (3, 40), (60, 1800), (3600, 90_000))  # seconds: a fragment, … a day
AGREES = 0.7  # of those who are asked whether a volunteer may read what they wrote
WEIGHTS = (3, 6, 2, 1)


@dataclass
class Contact(Person):
    """`number` is how WhatsApp knows them, whatever their address of the moment."""

    number: str = ""

    def signed(self, arrival: Arrival) -> Arrival:
        """WhatsApp tells the number too, beside an opaque address."""
        if self.on_telegram:
            return arrival
        number = self.number.removeprefix("whatsapp:+")
        return replace(arrival, payload={**arrival.payload, "WaId": number})


def pause(chance: Random) -> timedelta:
    """Until somebody acts again."""
    (shortest, longest), *_ = chance.choices(PAUSES, WEIGHTS)
    return timedelta(seconds=chance.uniform(shortest, longest))


def act(person: Person, chance: Random) -> Arrival:
    """A contact's next act."""
    luck = chance.random()
    if luck < 0.45 and any(d.message.options for d in person.heard):
        return choose(person, chance)
    if luck < 0.52 and person.on_telegram and person.last:
        return person.edits(chance.choice(TEXTS))
    if 0.52 < luck < 0.56:
        return person.sends("photo", "regardez")
    return person.says(chance.choice(RARE if luck > 0.93 else TEXTS))


def choose(person: Person, chance: Random) -> Arrival:
    """Presses a button that may be old, or answers by its number; agrees rather than not."""
    shown = chance.choice([d for d in person.heard[-4:] if d.message.options] or [person.offered()])
    options = shown.message.options
    agrees = options[0].id.startswith("consent") and chance.random() < AGREES
    position = 0 if agrees else chance.randrange(len(options))
    if person.on_telegram:
        return press(person, options[position].id, person.ids[shown.id])
    if chance.random() < 0.5:
        return person.says(str(position + 1))
    below = {"ButtonPayload": str(position + 1), "OriginalRepliedMessageSid": person.ids[shown.id]}
    return person.says(options[position].label, **below)


def press(person: Person, option: str, shown: str) -> Arrival:
    payload = payloads.press(person.chat, option, shown)
    return Arrival(person.channel, str(payload["update_id"]), payload)


@dataclass(frozen=True, slots=True)
class Plan:
    """An act to be done after a while."""

    after: timedelta
    arrival: Arrival


def react(person: Person, options: tuple[Option, ...], shown: str, chance: Random) -> list[Plan]:
    """What a volunteer does about a notice, a brief, or the question of the outcome."""
    verb = options[0].id.partition("/")[0] if options else ""
    if verb == "claim" and chance.random() < 0.7:
        return [_later(chance, 5400, press(person, options[0].id, shown))]
    if verb == "close":
        return _help(person, options, shown, chance)
    if verb in ("outcome", "to"):
        return [_later(chance, 60, press(person, chance.choice(options).id, shown))]
    return []


def _help(person: Person, options: tuple[Option, ...], shown: str, chance: Random) -> list[Plan]:
    """Replies a few times, then closes, hands back, or forgets."""
    below = {"reply_to_message": {"message_id": int(shown)}}
    texts = chance.sample(
        ("Bonjour !", "Essayez de redémarrer.", "C'est réglé ?", "/note revoir"), 3
    )
    plans = [
        _later(chance, 1800, person.says(text, **(below if chance.random() < 0.8 else {})))
        for text in texts[: chance.randrange(4)]
    ]
    if chance.random() < 0.8:
        end = options[0] if chance.random() < 0.8 else options[1]
        plans.append(_later(chance, 7200, press(person, end.id, shown)))
    return plans


def _later(chance: Random, seconds: float, arrival: Arrival) -> Plan:
    return Plan(timedelta(seconds=chance.uniform(1, seconds)), arrival)
