"""An accompaniment as the contact meets it: its steps, being asked about one, how far one is."""

from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import RecordStep
from bot.lines import day
from handoff.accompaniment import Step, StepState, done, following

MARKS = {
    StepState.PLANNED: "▫️",
    StepState.DONE: "✅",
    StepState.NOT_YET: "⏳",
    StepState.HELP: "🙋",
}


def progress(turn: Turn) -> str:
    """Every step with its mark, its day, and how many are done; empty without a plan."""
    steps = turn.situation.plan
    if not steps:
        return ""
    head = turn.line("plan-progress", done=done(steps), total=len(steps))
    return "\n".join([head, *(_line(turn, step) for step in steps)])


def _line(turn: Turn, step: Step) -> str:
    name = turn.line("plan-step", name=step.name, day=day(turn.language, step.due))
    return f"{MARKS[step.state]} {name}"


def shared(turn: Turn, name: str) -> None:
    """The volunteer shows the plan they made."""
    turn.tell(f"{turn.line('plan-shared', name=name)}\n\n{progress(turn)}", kind="service")


def answer(turn: Turn, rest: str) -> None:
    """`rest` is `step/answer`."""
    number, _, said = rest.partition("/")
    known = (step for step in turn.situation.plan if str(step.id) == number)
    step = next(known, None)
    if step is None or said not in (StepState.DONE, StepState.NOT_YET, StepState.HELP):
        turn.say("step-gone", kind="service")
        return
    turn.do(RecordStep(step.id, said))
    turn.expect(Expecting.NOTHING)
    turn.say(f"step-{said.replace('_', '-')}", kind="service", name=step.name)
    if said == StepState.DONE:
        _what_follows(turn, step)


def _what_follows(turn: Turn, finished: Step) -> None:
    rest = [step for step in turn.situation.plan if step.id != finished.id]
    step = following(rest)
    if step is None:
        turn.say("plan-finished", kind="service")
    else:
        text = turn.line("plan-step", name=step.name, day=day(turn.language, step.due))
        turn.say("plan-next", kind="service", step=text)
