"""One told week in; out come its readings: the one that owes least, and what each open question could make of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Final

from palanca.pay.alike import Sums
from palanca.pay.contract_rate import ContractRate
from palanca.pay.open_beside import open_beside
from palanca.pay.question import Week
from palanca.pay.reach import Reach
from palanca.pay.settled import OpenReading, Settle, Settled, open_readings
from palanca.pay.sums import SumOfWeek
from palanca.pay.terms import WEEK, WeekLaw, law_of_week
from palanca.values.pause import Pause

Laws = tuple[WeekLaw, ...]

NOTHING: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class OtherReading:
    """An open question of a week and the reading of it that owes most."""

    question: OpenReading
    way: Settle
    sum: SumOfWeek


@dataclass(frozen=True, slots=True)
class WorkedWeek:
    """A week's place in the input, its low, and what else it could be. `open` are facts on which its laws turn."""

    index: int
    low: SumOfWeek
    others: tuple[OtherReading, ...]
    open: frozenset[str]


class Workbench:
    """What every week is worked out with. Weeks between two changes of the law share its terms, and facts on which
    the same rules turn share their laws, so that nothing is worked out twice."""

    def __init__(self, reach: Reach, as_of: date | None, rate: ContractRate | None, pause: Pause) -> None:
        self.reach = reach
        self.rate = rate
        self._families = frozenset(family for law in reach.laws for family in law.rules)
        self._laws: dict[tuple[int, date | None], dict[frozenset[str], Laws]] = {}
        self._distinct: list[Laws] = []
        self.sums = Sums(as_of, pause)

    def laws(self, starts: date, favoured: frozenset[str]) -> Laws:
        """Every place's terms in the week that starts on that day, as far as they count."""
        first, last = (bisect_right(self.reach.changes, starts + day) for day in (WEEK[0], WEEK[-1]))
        known = self._laws.setdefault((first, None if first == last else starts), {})
        if favoured not in known:
            found = tuple(law_of_week(self.reach, law, starts, favoured) for law in self.reach.laws)
            found += (self.rate.law_of_week(starts, favoured),) if self.rate else ()
            known[favoured] = next((same for same in self._distinct if same == found), found)
            if known[favoured] is found:
                self._distinct.append(found)
        return known[favoured]

    def work(self, index: int, week: Week) -> WorkedWeek:
        """The week under the laws that certainly count, read so that it owes least."""
        laws = self.laws(week.starts, NOTHING)
        by_spread = any(law.spread for law in laws)
        questions = (*open_readings(week, by_spread=by_spread), *open_beside(week, self._families))

        least = self._least(week, laws, list(product(*(question.low_ways for question in questions))))
        low = self.sums.sum(_settle(week, least), laws)
        others = []
        for place, question in enumerate(questions):
            sums = [
                OtherReading(question, way, self.sums.sum(_settle(week, _with(least, place, way)), laws))
                for way in question.high_ways
            ]
            others.append(max(sums, key=lambda other: other.sum.total))
        return WorkedWeek(index, low, tuple(others), frozenset().union(*(law.open for law in laws)))

    def _least(self, week: Week, laws: Laws, all_ways: list[tuple[Settle, ...]]) -> tuple[Settle, ...]:
        """The ways that make the least due; where several do, their damages may still differ."""
        if len(all_ways) == 1:
            return all_ways[0]
        dues = [self.sums.found(_settle(week, ways), laws).lead.due for ways in all_ways]
        low = min(dues)
        least = [ways for ways, due in zip(all_ways, dues, strict=True) if due == low]
        if len(least) == 1:
            return least[0]
        return min(least, key=lambda ways: self.sums.sum(_settle(week, ways), laws).total)

    def hoped(self, week: WorkedWeek, favoured: frozenset[str]) -> SumOfWeek:
        """The low reading of the week if these facts fall the worker's way."""
        if week.open.isdisjoint(favoured):
            return week.low
        laws = self.laws(week.low.settled.week.starts, favoured)
        if laws is week.low.laws:
            return week.low
        return self.sums.sum(week.low.settled, laws)

    def together(self, week: WorkedWeek, others: Sequence[OtherReading]) -> SumOfWeek:
        """The low reading of the week, but for these open questions."""
        if len(others) == 1:
            return others[0].sum
        told = week.low.settled
        for other in others:
            told = other.way(told)
        return self.sums.sum(told, week.low.laws)

    def best(self, week: WorkedWeek, favoured: frozenset[str]) -> SumOfWeek:
        """The week if everything that is open falls the worker's way."""
        if not week.others:
            return self.hoped(week, favoured)
        laws = self.laws(week.low.settled.week.starts, favoured)
        told = week.low.settled
        for other in week.others:
            if other.question.ordered:
                told = other.way(told)
        best = self.sums.sum(told, laws)
        for other in week.others:
            if not other.question.ordered:
                ways = (self.sums.sum(way(best.settled), laws) for way in other.question.high_ways)
                best = max((best, *ways), key=lambda found: (found.total, found.due))
        return best


def _settle(week: Week, ways: Sequence[Settle]) -> Settled:
    settled = Settled(week)
    for way in ways:
        settled = way(settled)
    return settled


def _with(ways: Sequence[Settle], place: int, way: Settle) -> tuple[Settle, ...]:
    return (*ways[:place], way, *ways[place + 1 :])
