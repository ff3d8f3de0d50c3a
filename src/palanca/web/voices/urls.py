"""Addresses that name no language: the choice is in the cookie."""

from __future__ import annotations

from django.urls import path

from palanca.web.voices import views

urlpatterns = [
    path("person/", views.person, name="person"),
    path("voice/", views.choose, name="voices"),
]
