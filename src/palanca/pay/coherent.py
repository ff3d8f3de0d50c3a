"""What was read of a question in; out come the mistakes of parts that cannot stand beside each other.

Contract 1: workweeks that begin on one weekday and never overlap, earnings that pay exactly the hours worked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final

from palanca.pay.clock import net_hours
from palanca.pay.earned_weeks import check_spread
from palanca.pay.earnings import Differential, Earning, Hourly, takes_the_rest, told_hours
from palanca.pay.question import WEEKDAYS, Week
from palanca.pay.shift_shapes import check_shifts, shifts_of
from palanca.values.money import number_text
from palanca.values.shape import Mistake, under

WORKWEEK: Final = timedelta(days=7)


def check_whole(told: Mapping[str, Any], path: str, mistakes: list[Mistake]) -> None:
    """Mistakes between the parts of the whole question. Weeks that could not be read are None and passed over."""
    weeks = {place: week for place, week in enumerate(told.get("weeks") or ()) if week is not None}
    if told.get("workweek_starts"):
        _check_weekdays(weeks, told["workweek_starts"], mistakes)
    _check_overlaps(weeks, mistakes)
    mistakes.extend(check_spread(weeks))


def _check_weekdays(weeks: Mapping[int, Week], starts_on: str, mistakes: list[Mistake]) -> None:
    for place, week in weeks.items():
        weekday = WEEKDAYS[week.starts.weekday()]
        if weekday != starts_on:
            came = f"{week.starts}, a {weekday}"
            mistakes.append(
                Mistake(f"weeks.{place}.starts", "weekday", f"a {starts_on}, as workweek_starts says", came)
            )


def _check_overlaps(weeks: Mapping[int, Week], mistakes: list[Mistake]) -> None:
    in_order = sorted(weeks, key=lambda place: (weeks[place].starts, place))
    for earlier, later in pairwise(in_order):
        if weeks[later].starts < weeks[earlier].starts + WORKWEEK:
            wanted = f"a workweek that does not overlap weeks.{earlier}, which starts {weeks[earlier].starts}"
            mistakes.append(Mistake(f"weeks.{later}.starts", "overlap", wanted, weeks[later].starts.isoformat()))


def check_hours(told: Mapping[str, Any], path: str, mistakes: list[Mistake]) -> None:
    """Mistakes between a week's hours and the hours that its earnings pay, and its days."""
    starts, payday = told.get("starts"), told.get("payday")
    if starts is not None and payday is not None and payday < starts:  # waiting would be counted before any work
        wanted = f"a day from the week's first on, {starts}"
        mistakes.append(Mistake(under(path, "payday"), "contradicts", wanted, payday.isoformat()))
    check_shifts(told, path, mistakes)
    if told.get("shifts"):
        _check_clocked(told, path, mistakes)
        return
    hours, total, lines = told.get("hours"), told.get("total_hours"), told.get("earnings")
    by_day = None if hours is None or None in hours else sum(hours, Fraction(0))
    if by_day is not None and total is not None and by_day != total:
        wanted = f"the sum of hours, {number_text(by_day)}, or nothing"
        mistakes.append(Mistake(under(path, "total_hours"), "contradicts", wanted, number_text(total)))
    if lines and None not in lines:
        _check_paid_hours(lines, total if by_day is None else by_day, under(path, "earnings"), mistakes)


def _check_clocked(told: Mapping[str, Any], path: str, mistakes: list[Mistake]) -> None:
    """Earnings beside shifts pay the clock's hours less every unpaid break, as an employer counts them."""
    shifts, starts, lines = told["shifts"], told.get("starts"), told.get("earnings")
    if lines and None not in lines and starts is not None and None not in shifts:
        worked = net_hours(shifts_of(shifts, starts))
        _check_paid_hours(lines, worked, under(path, "earnings"), mistakes)


def _check_paid_hours(lines: Sequence[Earning], worked: Fraction | None, path: str, mistakes: list[Mistake]) -> None:
    """Each hour is paid by exactly one line: by the one that names it, or by the one that takes the rest."""
    open_lines = [place for place, line in enumerate(lines) if takes_the_rest(line)]
    by_the_hour = [place for place in open_lines if isinstance(lines[place], Hourly)]
    if by_the_hour and len(open_lines) > 1:
        place = under(path, f"{by_the_hour[-1]}.hours")
        mistakes.append(
            Mistake(place, "needed", "its hours, since another line takes the hours that none names", "nothing")
        )
    paid = sum(map(told_hours, lines), Fraction(0))
    if worked is None or not (paid or open_lines):
        return
    if paid > worked or (paid < worked and not open_lines):
        bound = "at most" if open_lines else "exactly"
        wanted = f"hours of all lines together {bound} the hours worked, {number_text(worked)}"
        mistakes.append(Mistake(path, "hours", wanted, number_text(paid)))
    for at, line in enumerate(lines):
        if isinstance(line, Differential) and line.hours and line.hours > worked:
            wanted = f"at most the hours worked, {number_text(worked)}"
            mistakes.append(Mistake(under(path, f"{at}.hours"), "hours", wanted, number_text(line.hours)))
