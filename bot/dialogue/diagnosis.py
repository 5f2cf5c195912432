"""The diagnosis: one question at a time, then the score, three priorities, and a volunteer."""

from typing import Any

from bot.dialogue.state import DiagnosisUnderWay, Expecting
from bot.dialogue.turn import Turn
from bot.effects import LookAtDiagnosis, Option, RecordDiagnosis, SendScores
from bot.events import DiagnosisDone, DiagnosisOpen, Event, Wrote
from faq.entry import SECTORS
from faq.questionnaire import (
    AREAS,
    SKIPPED,
    Question,
    Questionnaire,
    Scores,
    next_question,
    overall,
    priorities,
    said_in,
)
from intents.acts import ActKind

OTHER = "other"
"""The sector of who is in none of ours."""
LATER = {ActKind.GOODBYE}
NOT_AN_ANSWER = {ActKind.GREETING, ActKind.THANKS, ActKind.INSULT}


def begin(turn: Turn, _: str) -> None:
    """Begins, or takes up where it was left."""
    if turn.state.diagnosis is None:
        turn.become(diagnosis=DiagnosisUnderWay())
        turn.say("diagnosis-intro", kind="service")
    elif turn.state.diagnosis.answers:
        turn.say("diagnosis-resumed", kind="service")
    turn.do(LookAtDiagnosis())


def choose(turn: Turn, rest: str) -> None:
    """`sector/<sector>`, `answer/<question>/<position>`, `skip/<question>`, `later`, `again`."""
    act, _, of = rest.partition("/")
    if act == "later":
        later(turn)
    elif act == "again":
        turn.become(diagnosis=None)
        begin(turn, "")
    else:
        _note(turn, act, of)
        turn.do(LookAtDiagnosis())


def _note(turn: Turn, act: str, of: str) -> None:
    """Keeps an answer; one that is given again replaces the former."""
    way = turn.state.diagnosis or DiagnosisUnderWay()
    question, _, position = of.partition("/")
    if act == "sector" and of in (*SECTORS, OTHER):
        way = way.model_copy(update={"sector": of})
    elif act == "skip" and question:
        way = way.with_answer(question, SKIPPED)
    elif act == "answer" and position.isdecimal():
        way = way.with_answer(question, int(position))
    turn.become(diagnosis=way)


def hear(turn: Turn, event: Wrote) -> bool:
    """Words where a choice was expected: a question of its own is answered, others are not it."""
    act = event.verdict.act.kind if event.verdict.act else None
    if event.verdict.kind == "answer" or act in NOT_AN_ANSWER:
        return False
    if act in LATER:
        later(turn)
    else:
        turn.say("diagnosis-wrong", kind="service")
        turn.do(LookAtDiagnosis())
    return True


def later(turn: Turn) -> None:
    turn.ask(
        Expecting.MENU,
        turn.line("diagnosis-later"),
        turn.option("service/diagnosis", "option-resume"),
        kind="service",
    )


def open_(turn: Turn, event: DiagnosisOpen) -> None:
    """The next question, or the end."""
    way = turn.state.diagnosis or DiagnosisUnderWay()
    if not way.sector:
        _ask_sector(turn)
        return
    found = next_question(event.questionnaire, way.sector, way.answers)
    if found is None:
        turn.do(RecordDiagnosis(way.sector, way.answers))
    else:
        _ask(turn, event.questionnaire, *found)


def _ask_sector(turn: Turn) -> None:
    options = (
        turn.option(f"diagnosis/sector/{sector}", f"diagnosis-sector-{sector}")
        for sector in (*SECTORS, OTHER)
    )
    turn.listen("diagnosis", turn.line("diagnosis-which-sector"), *options)


def _ask(turn: Turn, questionnaire: Questionnaire, number: int, question: Question) -> None:
    way = turn.state.diagnosis or DiagnosisUnderWay()
    total = len(questionnaire.questions_for(way.sector))
    head = turn.line("diagnosis-question", number=number, total=total)
    options = [
        Option(f"diagnosis/answer/{question.id}/{n}", said_in(answer.text, turn.language))
        for n, answer in enumerate(question.answers)
    ]
    options.append(turn.option(f"diagnosis/skip/{question.id}", "option-skip"))
    options.append(turn.option("diagnosis/later", "option-later"))
    text = f"{head}\n{said_in(question.text, turn.language)}"
    turn.listen("diagnosis", text, *options)


def done(turn: Turn, event: DiagnosisDone) -> None:
    """The figures with their picture, then what to do first."""
    turn.become(diagnosis=None)
    turn.expect(Expecting.NOTHING)
    if not event.scores:
        again = turn.option("diagnosis/again", "option-diagnosis-again")
        turn.ask(Expecting.MENU, turn.line("diagnosis-nothing"), again, kind="service")
        return
    turn.do(SendScores(_figures(turn, event), event.scores, event.former))
    _advise(turn, event)


def _figures(turn: Turn, event: DiagnosisDone) -> str:
    """The score of each area in words, with the progress since the last time."""
    lines = [turn.line("diagnosis-score", score=overall(event.scores))]
    if event.former:
        lines.append(_progress(turn, event.former, event.scores))
    areas = (area for area in AREAS if area in event.scores)
    listed = [_figure(turn, area, event) for area in areas]
    return "\n".join([*lines, "", *listed])


def _figure(turn: Turn, area: str, event: DiagnosisDone) -> str:
    name, score = turn.line(f"area-{area}"), event.scores[area]
    if area not in event.former:
        return turn.line("diagnosis-area", area=name, score=score)
    before = event.former[area]
    return turn.line("diagnosis-area-before", area=name, score=score, before=before)


def _progress(turn: Turn, former: Scores, now: Scores) -> str:
    gained = overall(now) - overall(former)
    way = "up" if gained > 0 else "down" if gained < 0 else "same"
    return turn.line(f"diagnosis-{way}", points=abs(gained), before=overall(former))


def _advise(turn: Turn, event: DiagnosisDone) -> None:
    """Three priorities at most, an entry for each, and a volunteer to do it with."""
    first = priorities(event.scores)
    if not first:
        turn.say("diagnosis-best", kind="service")
        return
    slugs = _entries(turn, event.questionnaire, first, event.sector)
    catalog = turn.situation.catalog
    options = [Option(f"answer/{s}", catalog[s].wording(turn.language).title) for s in slugs]
    options.append(turn.option("human", "option-human"))
    text = "\n\n".join([turn.line("diagnosis-priorities"), *_advice(turn, event, first)])
    turn.become(question=turn.line("diagnosis-question-to-human", sector=_sector(turn, event)))
    turn.ask(Expecting.MENU, text, *options, kind="service")


def _advice(turn: Turn, event: DiagnosisDone, first: list[str]) -> list[str]:
    advice = {str(area): given for area, given in event.questionnaire.advice.items()}
    return [
        turn.line(
            "diagnosis-advice",
            number=number,
            area=turn.line(f"area-{area}"),
            advice=said_in(advice[area].text, turn.language),
        )
        for number, area in enumerate(first, 1)
        if area in advice
    ]


def _sector(turn: Turn, event: DiagnosisDone) -> str:
    return turn.line(f"diagnosis-sector-{event.sector}")


def _entries(turn: Turn, questionnaire: Questionnaire, first: list[str], sector: str) -> list[str]:
    """For each priority the most useful entry that is live and meant for that sector."""
    chosen: list[str] = []
    for area, advice in questionnaire.advice.items():
        fitting = (s for s in advice.entries if area in first and _fits(turn, s, sector))
        slug = next((s for s in fitting if s not in chosen), None)
        chosen += [slug] if slug else []
    return chosen


def _fits(turn: Turn, slug: str, sector: str) -> bool:
    catalog = turn.situation.catalog
    return slug in catalog and (not catalog[slug].sectors or sector in catalog[slug].sectors)


HANDLERS: dict[type[Event], Any] = {
    DiagnosisOpen: open_,
    DiagnosisDone: done,
}
