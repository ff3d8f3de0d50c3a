"""The law's addresses: permanent, since papers and other people's pages point at them."""

from __future__ import annotations

from django.urls import path

from palanca.web.law import views

urlpatterns = [
    path("", views.index, name="law"),
    path("forum/<str:forum>/", views.forum, name="law_forum"),
    path("place/<str:place>/", views.place, name="law_place"),
    path("<str:rule>/", views.rule, name="law_rule"),
]
