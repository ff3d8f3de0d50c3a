"""Every address of the house. What people read stands under a language; no address holds an answer."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from palanca.web import pages
from palanca.web.style.views import style
from palanca.web.voices.views import recording

urlpatterns = [
    path("", pages.languages, name="languages"),
    path("leave/", pages.leave, name="leave"),
    path("voice/<slug:name>/", recording, name="recording"),
    path("api/", include("palanca.web.api.urls")),
    *i18n_patterns(
        path("about/", pages.about, name="about"),
        path("kept/", pages.kept, name="kept"),
        path("", include("palanca.web.voices.urls")),
        path("law/", include("palanca.web.law.urls")),
        path("style/", style, name="style"),
        path("", include("palanca.web.saved.urls")),
        path("", include("palanca.web.intake.urls")),
    ),
]
handler400 = pages.misread
handler500 = pages.failed
