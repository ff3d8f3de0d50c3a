"""A lawbook and a day in; out comes what somebody should look at again on that day, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from palanca.book.book import Book
from palanca.book.rules import Rule, Source
from palanca.book.terms import Term, Unit, Value
from palanca.values.confidence import Confidence
from palanca.values.dates import Length

# A rule of this house and of no law: nothing is relied on for longer without another look.
LOOK_AGAIN: Final = Length(years=1)
RATES: Final = frozenset({Unit.USD, Unit.USD_PER_HOUR, Unit.TIMES, Unit.PERCENT_PER_YEAR})


@dataclass(frozen=True, slots=True)
class Stale:
    """One thing to look at: the page, its term (empty: the page itself), a code, and the reason in words."""

    page: str
    term: str
    code: str
    why: str

    def __str__(self) -> str:
        return f"{self.page}{f'#{self.term}' if self.term else ''}: {self.why}"


def stale(book: Book, day: date) -> list[Stale]:
    """All of it, by page."""
    found = [
        one for rule in book.rules.values() for one in (*_of_page(rule.id, rule.source, day), *_of_terms(rule, day))
    ]
    for kind, pages in (("forums", book.forums), ("cautions", book.cautions), ("bars", book.bars)):
        found += [one for name, page in pages.items() for one in _of_page(f"{kind}/{name}", page.source, day)]
    for name, calendar in book.holidays.items():
        if calendar.through <= day.year:
            found.append(Stale(f"holidays/{name}", "", "ends", f"knows no day after {calendar.through}"))
    return sorted(found, key=lambda one: (one.page, one.term, one.code))


def _of_page(page: str, source: Source, day: date) -> Iterator[Stale]:
    if source.checked_on < LOOK_AGAIN.before(day):
        yield Stale(page, "", "old", f"checked on {source.checked_on}, more than a year before")


def _of_terms(rule: Rule, day: date) -> Iterator[Stale]:
    in_clocks = clock_terms(rule)
    for term in rule.terms.values():
        yield from _change_due(rule, term, day)
        now = term.at(day)
        if now is None or now.amount is None:
            continue
        yield from _of_value(rule, term, now, day)
        if not now.confidence.checked and (term.name in in_clocks or term.unit in RATES):
            yield Stale(rule.id, term.name, str(now.confidence), _unchecked(now, term.name in in_clocks))


def _change_due(rule: Rule, term: Term, day: date) -> Iterator[Stale]:
    due = term.next_change
    if due and due <= day and term.series[-1].since < due:
        why = f"a change was expected by {due}; the newest row is of {term.series[-1].since}"
        yield Stale(rule.id, term.name, "change_due", why)


def _of_value(rule: Rule, term: Term, now: Value, day: date) -> Iterator[Stale]:
    if now.checked_on < now.since:
        why = f"took effect on {now.since}; when it was checked, on {now.checked_on}, it was only announced"
        yield Stale(rule.id, term.name, "took_effect", why)
    elif now.checked_on < LOOK_AGAIN.before(day):
        yield Stale(rule.id, term.name, "old", f"checked on {now.checked_on}, more than a year before")


def _unchecked(value: Value, in_clock: bool) -> str:
    stands = "a deadline is counted with it" if in_clock else "money is counted with it"
    said = {Confidence.MEMORY: "written from memory", Confidence.DISPUTE: "sources differ"}
    return f"{said.get(value.confidence, 'not verified')}, and {stands}"


def clock_terms(rule: Rule) -> frozenset[str]:
    """The lengths that this rule's deadlines are made of."""
    routes = rule.claim.routes if rule.claim else ()
    clocks = [route.clock for route in routes if route.clock]
    return frozenset(
        {reading.length for clock in clocks for reading in clock.readings}
        | {offset.length for clock in clocks for offset in clock.after}
        | {route.notice_first.length for route in routes if route.notice_first}
    )
