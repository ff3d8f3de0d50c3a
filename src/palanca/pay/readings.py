"""The question and its worked weeks in; out come whole readings: the low, one thing hoped for, all at best."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from palanca.pay.contract import COMPLETED, OFFERED, Guarantee, guarantee_of
from palanca.pay.contract_rate import contract_rate
from palanca.pay.question import Ask
from palanca.pay.reach import Reach
from palanca.pay.separation import FIRED, PAID_ON, Ending, ending
from palanca.pay.sums import SumOfWeek
from palanca.pay.weeks import NOTHING, Workbench, WorkedWeek
from palanca.values.money import ZERO
from palanca.values.pause import Pause


@dataclass(frozen=True, slots=True)
class Reading:
    """Every week's sums and the end of the job, all under the same reading of what is open."""

    weeks: tuple[SumOfWeek, ...]
    ending: Ending
    guarantee: Guarantee

    @property
    def total(self) -> Fraction:
        """All that it brings; a week whose pay nobody told counts as unpaid."""
        return sum((week.total for week in self.weeks), self.ending.penalty + self.guarantee.amount)

    @property
    def owed(self) -> Fraction | None:
        """The wages still owed: None where no week's pay was told; where only some was, those weeks alone."""
        told = [week.owed for week in self.weeks if week.owed is not None]
        return sum(told, ZERO) if told else None


@dataclass(frozen=True, slots=True)
class Readings:
    """Every reading of one question."""

    ask: Ask
    bench: Workbench
    weeks: tuple[WorkedWeek, ...]
    low: Reading

    def hoped(self, *facts: str) -> Reading:
        """The low, but for open facts that fall the worker's way."""
        favoured = frozenset(facts)
        return self._reading((self.bench.hoped(week, favoured) for week in self.weeks), favoured)

    def replaced(self, sums: Mapping[int, SumOfWeek]) -> Reading:
        """The low, but for some weeks."""
        return self._reading((sums.get(week.index, week.low) for week in self.weeks), NOTHING)

    def best(self) -> Reading:
        """Everything that is open falls the worker's way."""
        favoured = frozenset({*self._all_open_facts(), FIRED, PAID_ON, OFFERED, COMPLETED})
        return self._reading((self.bench.best(week, favoured) for week in self.weeks), favoured)

    def open_facts(self) -> list[str]:
        """Every fact that nobody told and on which a law turns."""
        return sorted(self.low.ending.open.union(*(week.open for week in self.weeks)))

    def _all_open_facts(self) -> frozenset[str]:
        """Those too on which something turns only once another falls the worker's way: a city, then its employers."""
        known, found = NOTHING, frozenset(self.open_facts())
        while known != found:
            known = found
            laws = (law for week in self.weeks for law in self.bench.laws(week.low.settled.week.starts, known))
            found = known.union(*(law.open for law in laws))
        return found

    def _reading(self, sums: Iterable[SumOfWeek], favoured: frozenset[str]) -> Reading:
        return _reading(self.ask, self.bench.reach, tuple(sums), favoured)


def work_out(ask: Ask, reach: Reach, pause: Pause) -> Readings:
    """Every week of the question under the laws that reach it."""
    bench = Workbench(reach, ask.as_of, contract_rate(ask, reach.book), pause)
    weeks = tuple(bench.work(index, week) for index, week in enumerate(ask.weeks))
    return Readings(ask, bench, weeks, _reading(ask, reach, tuple(week.low for week in weeks), NOTHING))


def _reading(ask: Ask, reach: Reach, sums: tuple[SumOfWeek, ...], favoured: frozenset[str]) -> Reading:
    something_owed = any(week.owed for week in sums)
    guarantee = guarantee_of(ask, reach.book, sums, favoured)
    return Reading(sums, ending(ask, reach, favoured, something_owed=something_owed), guarantee)
