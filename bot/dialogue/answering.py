"""Answering a question: an answer, suggestions, a rephrasing once, then the offer of a human."""

from bot.dialogue import applying, doors, handoff, smalltalk, thanks
from bot.dialogue.answer_text import answer_text
from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import (
    CancelFollowUps,
    MissKind,
    Option,
    RecordChoice,
    RecordFeedback,
    RecordMiss,
    Say,
    ScheduleFollowUps,
)
from bot.events import Wrote
from faq.catalog import Choice
from faq.media import Media
from faq.signposts import signpost
from handoff.ticket import URGENT
from intents.verdict import Match, Verdict

NEAR = 0.1  # likely enough to be shown when nobody is free
CLOSE = 0.25  # a declared distinction is asked when the two best are this near in probability


def answer(turn: Turn, event: Wrote) -> None:
    """Does what the verdict says with a message that is no reply to our own question."""
    if event.media and not event.text.strip():
        smalltalk.cannot_read(turn, event)
    elif thanks.pass_on(turn, event) or _small_talk(turn, event):
        return
    else:
        _by_verdict(turn, event.text, event.verdict)
        if event.media:
            turn.say("media-seen-by-human-only")


def _small_talk(turn: Turn, event: Wrote) -> bool:
    return event.verdict.act is not None and smalltalk.reply(turn, event.verdict.act)


def _by_verdict(turn: Turn, text: str, verdict: Verdict) -> None:
    turn.become(question=text)
    known = tuple(m for m in verdict.matches if m.entry in turn.situation.catalog)
    if verdict.kind == "answer" and known:
        give(turn, known[0].entry, "answer")
    elif verdict.kind == "suggest" and known:
        suggest(turn, known)
    else:
        not_found(turn, verdict)


def give(turn: Turn, slug: str, verdict: str) -> None:
    """Sends the entry's answer and asks whether it helps."""
    entry = turn.situation.catalog[slug]
    text = answer_text(entry, turn.language, turn.situation.today, turn.situation.site)
    show(turn, entry.wording(turn.language).media)
    first = applying.option(turn) if slug == applying.ENTRY else None
    options = (
        first or turn.option(f"helped/{slug}", "option-helped"),
        turn.option(f"unhelpful/{slug}", "option-unhelpful"),
        turn.option("human", "option-human"),
    )
    turn.become(entry=slug, attempts=0)
    turn.ask(Expecting.FEEDBACK, text, *options, entry=slug, verdict=verdict)
    turn.do(ScheduleFollowUps(slug))


def show(turn: Turn, media: Media) -> None:
    """The image and the recording come before the words, whose buttons stay last."""
    if media.image:
        turn.do(Say(media.image.alt, file=media.image.file))
    if media.audio:
        turn.do(Say(turn.line("answer-recording"), file=media.audio.file))


def suggest(turn: Turn, matches: tuple[Match, ...]) -> None:
    """Shows what it hesitates between, with the question that separates them if there is one."""
    catalog, language = turn.situation.catalog, turn.language
    distinction = _distinction(turn, matches)
    if distinction is not None:
        text = distinction.question
        options = [Option(f"answer/{slug}", label) for slug, label in distinction.replies]
    else:
        text = turn.line("suggest")
        titles = ((m.entry, catalog[m.entry].wording(language).title) for m in matches)
        options = [Option(f"answer/{slug}", title) for slug, title in titles]
    options.append(turn.option("none", "option-none"))
    turn.ask(Expecting.CHOICE, text, *options, verdict="suggest")


def _distinction(turn: Turn, matches: tuple[Match, ...]) -> Choice | None:
    if len(matches) < 2 or matches[0].probability - matches[1].probability > CLOSE:
        return None
    return turn.situation.catalog.distinction(matches[0].entry, matches[1].entry, turn.language)


def not_found(turn: Turn, verdict: Verdict) -> None:
    """Nothing is sure enough: points next door, asks to rephrase once, then offers a human."""
    turn.do(RecordMiss("no_match", turn.state.question, verdict))
    direction = signpost(turn.situation.signposts, turn.language, verdict.subject, turn.country)
    if direction:
        sites = doors.official_sites(turn, verdict.subject)
        turn.tell("\n\n".join((direction, *sites)), verdict="none")
        handoff.offer(turn, "offer-after-signpost", "no_match")
    elif near := _worth_showing(turn, verdict):
        suggest(turn, near)
    else:
        rephrase_or_offer(turn, "rephrase", "no_match")


def _worth_showing(turn: Turn, verdict: Verdict) -> tuple[Match, ...]:
    """During a surge, what is near is shown before a human is offered, unless it is urgent."""
    if not turn.situation.surge or turn.state.expecting is Expecting.CHOICE:
        return ()
    catalog = turn.situation.catalog
    near = tuple(m for m in verdict.matches if m.entry in catalog and m.probability >= NEAR)
    urgent = near and catalog[near[0].entry].category in URGENT
    return () if urgent else near


def rephrase_or_offer(turn: Turn, key: str, reason: MissKind) -> None:
    """The first failure asks for other words, the next one offers a human."""
    attempts = turn.state.attempts + 1
    turn.become(attempts=attempts)
    if attempts > 1:
        handoff.offer(turn, "offer", reason)
        return
    turn.ask(
        Expecting.REPHRASE,
        turn.line(key),
        turn.option("human", "option-human"),
        turn.option("categories/0", "option-menu"),
        verdict="none",
    )


def choose_answer(turn: Turn, slug: str) -> None:
    """A suggestion was chosen, or an entry picked from the menu."""
    if slug not in turn.situation.catalog:
        turn.say("entry-gone")
        return
    if turn.state.expecting is Expecting.CHOICE and turn.state.question:
        turn.do(RecordChoice(slug, turn.state.question))
    give(turn, slug, "answer")


def refuse(turn: Turn, _: str = "") -> None:
    """None of the suggestions."""
    turn.do(RecordMiss("refused", turn.state.question))
    rephrase_or_offer(turn, "rephrase-after-refusal", "refused")


def helped(turn: Turn, slug: str) -> None:
    turn.do(RecordFeedback(slug, helpful=True))
    turn.do(CancelFollowUps())
    turn.become(attempts=0, question="")
    turn.expect(Expecting.NOTHING)
    turn.say("glad")


def unhelpful(turn: Turn, slug: str) -> None:
    """The answer was not the right one: other words once, then a human."""
    turn.do(RecordFeedback(slug, helpful=False))
    turn.do(CancelFollowUps())
    turn.do(RecordMiss("unhelpful", turn.state.question or slug, entry=slug))
    rephrase_or_offer(turn, "rephrase-after-unhelpful", "unhelpful")
