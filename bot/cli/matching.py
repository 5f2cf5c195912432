"""`pouce match` and `pouce evaluate`: the matcher on JSON lines."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.assembly import cache_folder, make_office
from bot.fitting import fit
from bot.settings import load_settings
from faq.files import CONTENT, ContentError, read_catalog, read_corpus
from intents.evaluate import Figures, Outcome, Question, Report, report
from intents.understanding import Understanding
from intents.verdict import Verdict


def add_commands(commands: Any) -> None:
    """Adds them to the parser."""
    match = commands.add_parser("match", help="JSON lines in, verdicts out")
    match.set_defaults(run=run_match)
    commands.add_parser("warm", help="fit the starter FAQ's matcher ahead").set_defaults(
        run=run_warm
    )
    measure = commands.add_parser("evaluate", help="the quality figures on JSON lines")
    measure.set_defaults(run=run_evaluate)
    measure.add_argument("files", nargs="+", type=Path, metavar="FILE")
    measure.add_argument("--json", action="store_true")
    for command in (match, measure):
        command.add_argument("--corpus", type=Path, help="another corpus: a folder or JSON lines")


def understanding(corpus: Path | None) -> Understanding:
    """The matcher of a foreign corpus, or the one that the bot uses."""
    settings = load_settings()
    if corpus is None:
        return make_office(settings).knowledge.current.understanding
    return fit(read_corpus(corpus), settings.target_precision, cache_folder())


def run_warm(_: argparse.Namespace) -> int:
    """So that the first start takes seconds: the fitted matcher is kept in the cache."""
    fit(read_catalog(CONTENT).corpus(), load_settings().target_precision, cache_folder())
    return 0


def read_lines(lines: Iterable[str], name: str) -> Iterator[dict[str, Any]]:
    """The records; a line that is none is named."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise ContentError(Path(name), number, "this is not JSON") from error
        if not isinstance(record, dict) or not isinstance(record.get("text"), str):
            raise ContentError(Path(name), number, 'expected {"text": "…"}')
        yield record


def run_match(options: argparse.Namespace) -> int:
    matcher = understanding(options.corpus)
    for record in read_lines(sys.stdin, "standard input"):
        verdict = matcher.decide(record["text"], record.get("lang"))
        print(json.dumps(as_record(verdict), ensure_ascii=False), flush=True)
    return 0


def as_record(verdict: Verdict) -> dict[str, Any]:
    """The form that programs rely on."""
    candidates = [
        {"id": match.entry, "probability": round(match.probability, 4)}
        for match in verdict.matches[:3]
    ]
    return {"verdict": verdict.kind, "candidates": candidates, "lang": verdict.language}


def run_evaluate(options: argparse.Namespace) -> int:
    matcher = understanding(options.corpus)
    records = [
        record
        for path in options.files
        for record in read_lines(path.read_text(encoding="utf-8").splitlines(), str(path))
    ]
    outcomes = [measured(matcher, record) for record in records]
    measures = report(outcomes)
    text = json.dumps(asdict(measures), ensure_ascii=False, indent=2)
    print(text if options.json else as_table(measures))
    return 0


def measured(matcher: Understanding, record: dict[str, Any]) -> Outcome:
    """One message with what was decided about it."""
    question = Question(
        text=record["text"],
        expected=record.get("expected"),
        language=record.get("lang"),
        also=frozenset(record.get("also") or ()),
        style=record.get("style", ""),
    )
    return Outcome(question, matcher.decide(question.text, question.language))


COLUMNS = ("first", "within_three", "answered_right", "helped", "precision", "false_answers")
MORE_COLUMNS = ("left_alone", "coverage", "auroc", "calibration_error")


def as_table(measures: Report) -> str:
    """One line overall, then one a language and one a style; shares in percent."""
    names = (*COLUMNS, *MORE_COLUMNS)
    head = f"{'':16}{'n':>6} " + " ".join(f"{name.replace('_', ' '):>14}" for name in names)
    groups = {"all": measures.overall, **measures.by_language, **measures.by_style}
    return "\n".join([head, *(_row(name, figures, names) for name, figures in groups.items())])


def _row(name: str, figures: Figures, names: tuple[str, ...]) -> str:
    shares = [getattr(figures, column) for column in names]
    cells = " ".join(f"{'–' if s is None else f'{100 * s:.1f}':>14}" for s in shares)
    return f"{name:16}{figures.answerable + figures.unanswerable:>6} {cells}"
