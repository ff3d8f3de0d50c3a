"""The self-check's addresses. Screens are numbered: an address, and so a browser's history, says nothing of a story."""

from __future__ import annotations

from django.urls import path

from palanca.web.intake import downloads, views

urlpatterns = [
    path("", views.start, name="start"),
    path("again/", views.again, name="again"),
    path("<int:number>/", views.screen, name="screen"),
    path("answers/", views.told, name="told"),
    path("plan/", views.plan, name="plan"),
    path("more/", views.more, name="more"),
    path("plan/why/", views.why, name="why"),
    path("plan.pdf", downloads.packet, name="packet"),
    path("plan.ics", downloads.calendar, name="calendar"),
]
