"""The self-check's addresses. Screens are numbered: an address, and so a browser's history, says nothing of a story."""

from __future__ import annotations

from django.urls import path

from palanca.web.intake import downloads, keeping, letters, texting, views

urlpatterns = [
    path("", views.start, name="start"),
    path("again/", views.again, name="again"),
    path("<int:number>/", views.screen, name="screen"),
    path("answers/", views.told, name="told"),
    path("plan/", views.plan, name="plan"),
    path("plan/why/", views.why, name="why"),
    path("plan/keep/", keeping.keep, name="keep"),
    path("plan/letter/", letters.letter, name="letter"),
    path("plan/text/", texting.text, name="text"),
    path("plan.pdf", downloads.whole, name="packet"),
    path("pocket.pdf", downloads.pocket, name="pocket"),
    path("summary.pdf", downloads.for_office, name="for_office"),
    path("hours.pdf", downloads.hours, name="hours"),
    path("plan.ics", downloads.calendar, name="calendar"),
]
