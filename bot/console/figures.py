"""The figures of a period, as pages and reports say them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.desk.counting import Counts

BOT = ("answered", "suggested", "unanswered")


@dataclass(frozen=True, slots=True)
class Figures:
    """`counts` is empty for a period that has not been counted."""

    start: date
    counts: Counts

    def of(self, measure: str, part: str = "") -> int:
        return self.counts.get(measure, {}).get(part, 0)

    def parts(self, measure: str, dimension: str) -> dict[str, int]:
        """The parts of a dimension, the largest first."""
        prefix = f"{dimension}:"
        found = self.counts.get(measure, {}).items()
        parts = {part.removeprefix(prefix): n for part, n in found if part.startswith(prefix)}
        return dict(sorted(parts.items(), key=lambda item: (-item[1], item[0])))

    @property
    def questions(self) -> int:
        return sum(self.of(measure) for measure in BOT)

    @property
    def coverage(self) -> int | None:
        """Percent of the questions that the bot answered or suggested an answer to."""
        return percent(self.of("answered") + self.of("suggested"), self.questions)

    @property
    def helpfulness(self) -> int | None:
        """Percent of the judged answers that helped."""
        return percent(self.of("helpful"), self.of("helpful") + self.of("unhelpful"))

    @property
    def resolution(self) -> int | None:
        """Percent of those asked later who said that it was settled."""
        settled = self.of("follow_up_settled")
        return percent(settled, settled + self.of("follow_up_not_yet"))

    @property
    def wait(self) -> timedelta | None:
        """The median time to a volunteer's first reply."""
        return self._wait("median")

    @property
    def longest_waits(self) -> timedelta | None:
        """What nine waits in ten did not exceed."""
        return self._wait("ninth")

    def _wait(self, part: str) -> timedelta | None:
        return timedelta(seconds=self.of("wait", part)) if self.of("wait") else None


def percent(part: int, whole: int) -> int | None:
    """None when there is nothing to tell from."""
    return round(100 * part / whole) if whole else None


def together(periods: Iterable[Figures]) -> Counts:
    """The counts of several periods added up; waits do not add up and are left out."""
    whole: Counts = {}
    for period in periods:
        for measure, parts in period.counts.items():
            if measure != "wait":
                into = whole.setdefault(measure, {})
                for part, number in parts.items():
                    into[part] = into.get(part, 0) + number
    return whole
