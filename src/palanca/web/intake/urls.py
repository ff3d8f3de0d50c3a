"""The self-check's addresses. Screens are numbered: an address, and so a browser's history, says nothing of a story."""

from __future__ import annotations

from django.urls import path

from palanca.web.intake import downloads, keeping, letters, plan_views, texting, views, week_views

urlpatterns = [
    path("", views.start, name="start"),
    path("again/", views.again, name="again"),
    path("<int:number>/", views.screen, name="screen"),
    path("answers/", views.told, name="told"),
    path("weeks/", week_views.weeks, name="weeks"),
    path("weeks/<int:number>/", week_views.week, name="week"),
    path("plan/", views.plan, name="plan"),
    path("more/", views.more, name="more"),
    path("plan/<int:number>/", plan_views.door, name="door"),
    path("plan/sum/", plan_views.account, name="sum"),
    path("plan/wait/", plan_views.wait, name="wait"),
    path("plan/why/", plan_views.why, name="why"),
    path("plan/law/<int:number>/", plan_views.law, name="plan_law"),
    path("plan/keep/", keeping.keep, name="keep"),
    path("plan/letter/", letters.letter, name="letter"),
    path("plan/text/", texting.text, name="text"),
    path("plan.pdf", downloads.whole, name="packet"),
    path("pocket.pdf", downloads.pocket, name="pocket"),
    path("summary.pdf", downloads.for_office, name="for_office"),
    path("hours.pdf", downloads.hours, name="hours"),
    path("plan.ics", downloads.calendar, name="calendar"),
]
