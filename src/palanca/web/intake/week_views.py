"""The long way of telling hours and pay: the list of all weeks, and a page for one of them, numbered from the oldest.

A week that nobody tells stands as a usual one. Every accepted POST redirects.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from palanca.book.load import open_book
from palanca.web.clock import today
from palanca.web.intake.answers import Answers
from palanca.web.intake.flow import standing_at
from palanca.web.intake.sealed_cookie import TooMuchToKeep, keep_answers, read_answers
from palanca.web.intake.standing_week import StandingWeek, can_repeat, like
from palanca.web.intake.story import counted_since
from palanca.web.intake.told_weeks import OFF, ToldWeek, told_weeks, with_weeks
from palanca.web.intake.views import REFUSED, lost
from palanca.web.intake.week_form import WeekForm
from palanca.web.intake.week_rows import week_rows
from palanca.web.intake.weeks import standing_weeks

Standing = tuple[StandingWeek, ...]

DATES: Final = "job_dates"


@require_safe
def weeks(request: HttpRequest) -> HttpResponse:
    """All weeks, equal ones in a row as one line."""
    answers = read_answers(request)
    if not answers.by_screen:
        return lost(request)
    stand = _stand(answers)
    asked = standing_at(DATES, answers, open_book())
    shown = {"rows": week_rows(stand), "count": len(stand), "dates": asked.number(DATES) if asked else 1}
    return render(request, "intake/weeks.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
def week(request: HttpRequest, number: int) -> HttpResponse:
    """One week."""
    answers = read_answers(request)
    if not answers.by_screen:
        return lost(request)
    stand = _stand(answers)
    if request.method == "POST":
        return _take(request, answers, stand)
    if not 0 < number <= len(stand):
        return redirect("weeks")
    return _show(request, _form(stand, number), stand, number)


def _stand(answers: Answers) -> Standing:
    return standing_weeks(answers, today(), counted_since(answers, open_book(), today()))


def _take(request: HttpRequest, answers: Answers, stand: Standing) -> HttpResponse:
    """What was told of the week that the form names: its number may have moved on at midnight."""
    mondays = [one.monday.isoformat() for one in stand]
    if request.POST.get("week") not in mondays:
        return redirect("weeks")
    number = mondays.index(request.POST["week"]) + 1
    form = _form(stand, number, request)
    told = told_weeks(answers)
    here, upto = stand[number - 1], number
    if "forgotten" in request.POST:
        told.pop(here.monday, None)
    elif "off" in request.POST:
        told[here.monday] = OFF
    elif "same" in request.POST and _has_like(stand, number):
        told[here.monday] = like(stand[number - 2], here.days)
    elif not form.is_valid():
        return _show(request, form, stand, number, status=REFUSED)
    else:
        told[here.monday] = form.told()
        if "every" in request.POST:
            upto = int(form.cleaned_data["until"] or number)
            told.update(_alike(_stand(with_weeks(answers, told)), number, upto))
    return _keep(request, form, with_weeks(answers, told), stand, (number, upto))


def _has_like(stand: Standing, number: int) -> bool:
    """Whether the week before can be repeated."""
    return number > 1 and can_repeat(stand[number - 2], stand[number - 1].days)


def _alike(stand: Standing, number: int, upto: int) -> dict[date, ToldWeek]:
    """The weeks after this one, up to that one, told like this one."""
    pattern = stand[number - 1]
    return {one.monday: like(pattern, one.days) for one in stand[number:upto]}


def _keep(
    request: HttpRequest, form: WeekForm, answers: Answers, stand: Standing, told: tuple[int, int]
) -> HttpResponse:
    """The week after those told, with the new cookie, or the list; the same week where it is too much."""
    number, upto = told
    response = redirect("week", number=upto + 1) if upto < len(stand) else redirect("weeks")
    try:
        keep_answers(response, answers, secure=request.is_secure())
    except TooMuchToKeep:
        form.add_error(None, _("There is no room for more weeks that differ. The others are kept; see your plan."))
        return _show(request, form, stand, number, status=REFUSED)
    return response


def _form(stand: Standing, number: int, request: HttpRequest | None = None) -> WeekForm:
    """A pattern needs a whole week: of a part of one nobody can say what the rest was like."""
    here = stand[number - 1]
    later = list(enumerate(stand[number:], start=number + 1)) if here.whole else []
    return WeekForm(here, later, request.POST if request else None)


def _show(request: HttpRequest, form: WeekForm, stand: Standing, number: int, status: int = 200) -> HttpResponse:
    shown = {
        "form": form,
        "week": stand[number - 1],
        "repeats": _has_like(stand, number),
        "number": number,
        "count": len(stand),
    }
    return render(request, "intake/week.html", shown, status=status)
