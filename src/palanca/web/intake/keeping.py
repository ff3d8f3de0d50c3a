"""A finished story in; the page of everything that can be carried away out, each thing with who should see it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from palanca.web.intake.downloads import Finished, finished
from palanca.web.intake.for_office import hides_something
from palanca.web.intake.spoken import language


@require_safe
@finished
def keep(request: HttpRequest, told: Finished) -> HttpResponse:
    """Nothing is made here: each thing only when it is asked for."""
    outcome, money = told.outcome, told.outcome.plan.money
    shown = {
        "other": "en" if language() == "es" else "es",
        "dated": any(step.by and not step.passed for step in outcome.plan.steps),
        "choice": hides_something(told.answers, told.book),
        "owed": bool(money and (money.wages or money.wages_high)),
    }
    return render(request, "intake/keep_all.html", shown)
