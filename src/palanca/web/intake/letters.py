"""The letter to the employer: its risks first, then what the worker types, then the PDF. Nothing typed is kept."""

from __future__ import annotations

from datetime import date
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from palanca.book.book import Book
from palanca.values.plan import Plan, Step
from palanca.web.intake import story
from palanca.web.intake.doors import is_own_union
from palanca.web.intake.downloads import PDF, Finished, attached, finished, told_weeks
from palanca.web.intake.letter_form import DAYS_TO_ANSWER, LetterForm
from palanca.web.intake.letter_grounds import grounds, notices
from palanca.web.intake.spoken import language
from palanca.web.papers.letter import letter_pdf

REFUSED: Final = 422


@require_http_methods(["GET", "HEAD", "POST"])
@finished
def letter(request: HttpRequest, told: Finished) -> HttpResponse:
    """The page, or the letter."""
    owed = told.outcome.owed
    if owed is None or not owed.totals.owed or not told_weeks(told):
        return render(request, "intake/letter_not_yet.html")
    asked_first = notices(told)
    answer_by = max(told.today + DAYS_TO_ANSWER, *(one.wait.after(told.today) for one in asked_first), told.today)
    form = LetterForm(owed.totals, told.today, answer_by, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        rests_on = grounds(told, owed, owed.totals.owed, form.families())
        return attached(letter_pdf(form.asked(), rests_on, told.today, language()), PDF, "letter.pdf")
    shown = {
        "form": form,
        "still": _still_running(told.outcome.plan),
        "wages": owed.totals.owed,
        "notices": asked_first,
        "union": any(is_own_union(step) for step in told.outcome.plan.steps),
        "punished": any(_of_reprisal(kind, told.book) for kind in story.happened(told.answers, told.book)),
        "unchecked": not owed.confidence.checked,
    }
    return render(request, "intake/letter.html", shown, status=REFUSED if form.is_bound else 200)


def _still_running(plan: Plan) -> Step | None:
    """The soonest door that takes a complaint: what is only told to the employer is no complaint."""
    steps = (step for step in plan.steps if step.by and not step.passed and step.door.deadline)
    complaints = (step for step in steps if step.door.deadline and step.door.deadline.kind in ("file", "sue"))
    return min(complaints, key=lambda step: step.by or date.max, default=None)


def _of_reprisal(kind: str, book: Book) -> bool:
    event = book.events[kind]
    return event.private or event.group == "speaking_up"
