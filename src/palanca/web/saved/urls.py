"""The addresses of what is saved. The token of a handing is all that ever stands in one, and logs leave it out."""

from __future__ import annotations

from django.urls import path

from palanca.web.saved import hand_views, resuming, views

urlpatterns = [
    path("save/", views.save, name="saved_save"),
    path("save/words/", views.phrase, name="saved_words"),
    path("save/back/", views.back, name="saved_back"),
    path("save/again/", views.again, name="saved_again"),
    path("save/erase/", views.erase, name="saved_erase"),
    path("code/", resuming.resume, name="saved_resume"),
    path("hand/", hand_views.hand, name="hand"),
    path("hand/back/", hand_views.withdraw, name="hand_back"),
    path("take/<str:token>/", hand_views.take, name="take"),
]
