"""What programs may read before they ask: the description, the schemas; and a refusal for any other address."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from palanca.book.load import open_book
from palanca.values.shape import Mistake
from palanca.web.api.openapi import description, schema_file, schemas
from palanca.web.api.refusals import refuse
from palanca.web.kept import kept


@require_safe
@kept
def openapi(request: HttpRequest) -> HttpResponse:
    """The whole API as OpenAPI 3.1."""
    return JsonResponse(description(open_book(), settings.LARGEST_QUESTION))


@require_safe
@kept
def schema(request: HttpRequest, name: str) -> HttpResponse:
    """One JSON Schema."""
    found = schemas(open_book()).get(name)
    if found is None:
        return nowhere(request)
    return JsonResponse(schema_file(name, found), content_type="application/schema+json")


def nowhere(request: HttpRequest, rest: str = "") -> HttpResponse:
    """There is no such address."""
    return refuse(404, Mistake("", "address", "/api/pay, /api/assess or /api/openapi.json", "another address"))
