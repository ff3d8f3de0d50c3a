"""The API's addresses: no language in front, no slash behind."""

from __future__ import annotations

from django.urls import path

from palanca.contracts import CONTRACTS
from palanca.web.api import asking, views

urlpatterns = [
    *(path(name, asking.ask, {"contract": name}) for name in CONTRACTS),
    path("openapi.json", views.openapi),
    path("schemas/<slug:name>.json", views.schema),
    path("<path:rest>", views.nowhere),
    path("", views.nowhere),
]
